package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.time.Losses;
import org.chokepoint.graph.time.NodeLoss;
import org.chokepoint.graph.time.NodeTime;
import org.chokepoint.graph.time.Step;
import org.chokepoint.graph.time.Timeline;

/** An outage as sheets. */
public final class OutageSheets {
  private static final long NANOS_AN_HOUR = 3_600_000_000_000L;
  private static final Map<String, String> UNITS =
      Map.of("users", "user-hours", "revenue_per_hour", "revenue", "nodes", "node-hours");

  private OutageSheets() {}

  /** When each node falls and returns; as local times too where hour 0 is given. */
  public static Sheet timeline(Timeline timeline, Optional<ZonedDateTime> start) {
    Sheet.Builder sheet =
        Sheet.named(
            "timeline",
            "node",
            "state",
            "down_from",
            "up_at",
            "fell_with",
            "waits_for",
            "down_from_time",
            "up_at_time");
    for (NodeTime node : timeline.nodes()) {
      sheet.row(
          node.node(),
          node.state().id(),
          node.downFrom(),
          node.upAt(),
          node.fellWith(),
          node.waitsFor(),
          start.flatMap(at -> node.downFrom().map(hours -> time(at, hours))),
          start.flatMap(at -> node.upAt().map(hours -> time(at, hours))));
    }
    return start.isPresent() ? sheet.sheet() : sheet.sheet(6);
  }

  private static LocalDateTime time(ZonedDateTime start, BigDecimal hours) {
    long nanos = hours.multiply(BigDecimal.valueOf(NANOS_AN_HOUR)).longValue();
    return start
        .plus(Duration.ofNanos(nanos))
        .plus(500, ChronoUnit.MILLIS)
        .truncatedTo(ChronoUnit.SECONDS)
        .toLocalDateTime();
  }

  /** How much is up from each hour on. */
  public static Sheet curve(List<Step> steps, DependencyGraph graph) {
    double total = graph.totalWeight().doubleValue();
    Sheet.Builder sheet =
        Sheet.named(
            "curve", "hour", "nodes_up", "weight_up", "share_up", "least_down", "most_down");
    for (Step step : steps) {
      sheet.row(
          step.hour(),
          step.nodesUp(),
          step.weightUp(),
          total > 0 ? Optional.of(step.weightUp().doubleValue() / total) : Optional.empty(),
          step.leastDown(),
          step.mostDown());
    }
    return sheet.sheet();
  }

  /**
   * What is lost with each node, with all together, and by people counted once.
   *
   * @param weight the weight column
   */
  public static Sheet losses(Losses losses, DependencyGraph graph, String weight) {
    String unit = UNITS.getOrDefault(weight, weight + " x hours");
    Sheet.Builder sheet =
        Sheet.named("losses", "node", "weight", "down_hours", "lost", "low", "high", "unit");
    for (NodeLoss node : losses.nodes()) {
      sheet.row(
          node.node(),
          graph.weight(graph.number(node.node()).orElseThrow()),
          node.downHours(),
          node.lost(),
          Optional.empty(),
          Optional.empty(),
          unit);
    }
    Optional<Object> none = Optional.empty();
    sheet.row("(sum)", none, none, losses.sum(), none, none, unit);
    if (weight.equals("users")) {
      sheet.row(
          "(people counted once)",
          none,
          none,
          none,
          losses.leastPeopleHours(),
          losses.mostPeopleHours(),
          unit);
    }
    return sheet.sheet();
  }
}
