package org.chokepoint.api.page.failure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.release.Release;

/** The single failures of a scene in the order a reader asks for. */
final class FailureRanking {
  /** What they can be ordered by, the standard first. */
  static final List<String> ORDERS = List.of("lost", "nodes", "stranded", "hours");

  private final FailureScene scene;
  private final Release release;
  private final Nodes nodes;

  FailureRanking(FailureScene scene, Release release, Nodes nodes) {
    this.scene = scene;
    this.release = release;
    this.nodes = nodes;
  }

  List<FailureLine> lines(Question question, String by) {
    Map<String, ImpactRange> ranges = new HashMap<>();
    scene
        .rows(release, "impact_range")
        .forEach(row -> ranges.put(row.text("node"), ImpactRange.of(row)));
    Map<String, List<Row>> stranded = new HashMap<>();
    scene
        .rows(release, "stranded")
        .forEach(
            row -> stranded.computeIfAbsent(row.text("node"), n -> new ArrayList<>()).add(row));
    List<FailureLine> sorted =
        scene.rows(release, "failure").stream()
            .map(row -> line(row, ranges, stranded))
            .filter(line -> wanted(line.node(), question))
            .sorted(order(by))
            .toList();
    List<FailureLine> ranked = new ArrayList<>();
    sorted.forEach(line -> ranked.add(line.at(ranked.size() + 1)));
    return ranked;
  }

  private static boolean wanted(NodeLine node, Question question) {
    return question.text("kind").map(node.kind()::equals).orElse(true)
        && question.text("firm").map(node.firm()::equals).orElse(true);
  }

  private FailureLine line(
      Row row, Map<String, ImpactRange> ranges, Map<String, List<Row>> stranded) {
    String node = row.text("node");
    return new FailureLine(
        0,
        nodes.node(node),
        row.count("failed_nodes"),
        row.amount("lost_weight").orElse(0),
        row.amount("lost_share"),
        row.text("weight"),
        Optional.ofNullable(ranges.get(node)),
        worst(stranded.getOrDefault(node, List.of())));
  }

  private Optional<StrandedLine> worst(List<Row> rows) {
    return StrandedLine.of(rows, release, scene.id()).stream()
        .max(comparingDouble(StrandedLine::stranded));
  }

  private static Comparator<FailureLine> order(String by) {
    Comparator<FailureLine> lost = comparingDouble(line -> -line.lost());
    Comparator<FailureLine> fallen = comparingDouble(line -> -line.failedNodes());
    Comparator<FailureLine> first =
        switch (by) {
          case "nodes" -> fallen;
          case "stranded" -> comparingDouble(line -> -line.people());
          case "hours" -> comparingDouble(line -> -line.node().restoreHours().orElse(-1));
          default -> lost;
        };
    return first
        .thenComparing(lost)
        .thenComparing(fallen)
        .thenComparing(comparing(l -> l.node().id()));
  }
}
