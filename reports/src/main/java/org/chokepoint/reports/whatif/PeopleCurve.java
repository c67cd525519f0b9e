package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.graph.need.Impact;
import org.chokepoint.graph.need.Stranded;
import org.chokepoint.graph.time.Demand;
import org.chokepoint.graph.time.DemandPlan;
import org.chokepoint.graph.time.Losses;
import org.chokepoint.graph.time.NodeTime;
import org.chokepoint.graph.time.Restoration;
import org.chokepoint.graph.time.Step;
import org.chokepoint.graph.time.Timeline;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.whatif.OutageAnswer.Lost;
import org.chokepoint.reports.whatif.OutageAnswer.NeedOutage;
import org.chokepoint.reports.whatif.OutageAnswer.People;
import org.chokepoint.reports.whatif.OutageAnswer.PeopleStep;

/** Who is left without from hour to hour, and what that adds up to. */
final class PeopleCurve {
  private final Timeline timeline;
  private final AffectedPeople people;
  private final HourZero zero;
  private final BigDecimal until;
  private final DatasetGraph on;
  private final Labels labels;
  private final List<Step> steps;
  private final List<Stranded> stranded;

  PeopleCurve(
      Timeline timeline,
      AffectedPeople people,
      HourZero zero,
      BigDecimal until,
      DatasetGraph on,
      Labels labels) {
    this.timeline = timeline;
    this.people = people;
    this.zero = zero;
    this.until = until;
    this.on = on;
    this.labels = labels;
    this.steps =
        Restoration.of(timeline, Optional.empty()).stream()
            .filter(step -> step.hour().compareTo(until) < 0)
            .toList();
    this.stranded = people.panel() ? stranded() : List.of();
  }

  private List<Stranded> stranded() {
    List<BitSet> down = new ArrayList<>();
    steps.forEach(step -> down.add(FollowedOutage.down(timeline, step.hour())));
    return people.stranded(timeline.graph(), down);
  }

  People people() {
    List<PeopleStep> curve = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      curve.add(step(i, steps.get(i).hour()));
    }
    if (!steps.isEmpty()) {
      curve.add(step(steps.size() - 1, until));
    }
    return new People(people.basis(), people.reason(), curve, needs());
  }

  private PeopleStep step(int i, BigDecimal hour) {
    return new PeopleStep(
        hour.doubleValue(),
        zero.text(hour),
        timeline.graph().nodes() - steps.get(i).nodesUp(),
        low(i).doubleValue(),
        high(i).doubleValue());
  }

  private BigDecimal low(int i) {
    return switch (people.basis()) {
      case "panel" -> stranded.get(i).somewhere().low();
      case "users" -> steps.get(i).leastDown();
      default -> BigDecimal.ZERO;
    };
  }

  private BigDecimal high(int i) {
    return switch (people.basis()) {
      case "panel" -> stranded.get(i).somewhere().high();
      case "users" -> steps.get(i).mostDown();
      default -> BigDecimal.ZERO;
    };
  }

  /** The needs at the hour at which most are without. */
  private List<NeedOutage> needs() {
    int worst = 0;
    for (int i = 1; i < stranded.size(); i++) {
      worst = high(i).compareTo(high(worst)) > 0 ? i : worst;
    }
    List<NeedOutage> needs = new ArrayList<>();
    if (!stranded.isEmpty()) {
      stranded.get(worst).impacts().forEach(impact -> needs.add(need(impact)));
    }
    return needs;
  }

  private NeedOutage need(Impact impact) {
    return new NeedOutage(
        labels.market(on.dataset(), impact.need().market()),
        impact.need().period(),
        people.needs().persons(impact.need()).doubleValue(),
        impact.affected().doubleValue(),
        impact.stranded().doubleValue(),
        impact.degraded().doubleValue());
  }

  /** What it costs until the count ends. */
  Lost lost(List<NodeTime> fallen) {
    Losses losses =
        Losses.of(
            timeline,
            new DemandPlan(zero.start(), Demand.FLAT, Map.of()),
            Optional.of(until),
            Optional.empty());
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (int i = 0; i < steps.size(); i++) {
      BigDecimal end = i + 1 < steps.size() ? steps.get(i + 1).hour() : until;
      BigDecimal hours = end.subtract(steps.get(i).hour());
      least = least.add(low(i).multiply(hours));
      most = most.add(high(i).multiply(hours));
    }
    return new Lost(
        people.basis().equals("none") ? "nodes" : "users",
        losses.sum().doubleValue(),
        least.doubleValue(),
        most.doubleValue(),
        labels.nodes(
            on.dataset(), fallen.stream().filter(this::notBack).map(NodeTime::node).toList()),
        until.doubleValue());
  }

  private boolean notBack(NodeTime node) {
    return node.downFrom().orElseThrow().compareTo(until) < 0
        && node.upAt().filter(up -> up.compareTo(until) <= 0).isEmpty();
  }
}
