package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.time.NodeTime;
import org.chokepoint.graph.time.Outage;
import org.chokepoint.graph.time.Timeline;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.whatif.OutageAnswer.Lost;
import org.chokepoint.reports.whatif.OutageAnswer.NodeOutage;
import org.chokepoint.reports.whatif.OutageAnswer.People;

/** One outage followed through one graph. */
final class FollowedOutage {
  private final DatasetGraph on;
  private final HourZero zero;
  private final Labels labels;
  private final List<NodeTime> fallen;
  private final PeopleCurve curve;

  FollowedOutage(
      DatasetGraph on,
      DependencyGraph graph,
      Outage outage,
      AffectedPeople people,
      HourZero zero,
      BigDecimal until,
      Labels labels) {
    this.on = on;
    this.zero = zero;
    this.labels = labels;
    Timeline timeline = Timeline.of(people.weighing(graph), outage);
    this.fallen = timeline.nodes().stream().filter(node -> node.downFrom().isPresent()).toList();
    this.curve = new PeopleCurve(timeline, people, zero, until, on, labels);
  }

  /** Every node that falls, the earliest first, then the most used. */
  List<NodeOutage> nodes() {
    Map<String, NodeTime> times = new HashMap<>();
    fallen.forEach(node -> times.put(node.node(), node));
    return fallen.stream()
        .map(node -> node(node, times))
        .sorted(
            Comparator.comparingDouble(NodeOutage::downFromHours)
                .thenComparing(node -> -node.users().orElse(-1))
                .thenComparing(node -> node.node().name())
                .thenComparing(node -> node.node().id()))
        .toList();
  }

  /** How many nodes end in a state. */
  long count(String state) {
    return fallen.stream().filter(node -> node.state().id().equals(state)).count();
  }

  People people() {
    return curve.people();
  }

  Lost lost() {
    return curve.lost(fallen);
  }

  private NodeOutage node(NodeTime time, Map<String, NodeTime> times) {
    Optional<BigDecimal> users = on.users(time.node());
    return new NodeOutage(
        named(time.node()),
        on.kind(time.node()),
        users.map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        time.state().id(),
        time.downFrom().orElseThrow().doubleValue(),
        time.upAt()
            .map(BigDecimal::doubleValue)
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty()),
        zero.text(time.downFrom().orElseThrow()),
        time.upAt().map(zero::text).orElse(""),
        time.waitsFor().map(this::named),
        path(time, times));
  }

  private Named named(String node) {
    return labels.node(on.dataset(), node);
  }

  private List<Named> path(NodeTime last, Map<String, NodeTime> times) {
    LinkedHashSet<String> back = new LinkedHashSet<>();
    Optional<String> at = Optional.of(last.node());
    while (at.isPresent() && back.add(at.get())) {
      at = Optional.ofNullable(times.get(at.get())).flatMap(NodeTime::fellWith);
    }
    List<Named> path = new ArrayList<>();
    back.forEach(node -> path.add(0, named(node)));
    return path;
  }

  /** The nodes down from an hour on. */
  static BitSet down(Timeline timeline, BigDecimal hour) {
    BitSet down = new BitSet();
    for (int v = 0; v < timeline.graph().nodes(); v++) {
      boolean fell = timeline.downFrom(v).filter(from -> from.compareTo(hour) <= 0).isPresent();
      boolean back = timeline.upAt(v).filter(up -> up.compareTo(hour) <= 0).isPresent();
      down.set(v, fell && !back);
    }
    return down;
  }
}
