package org.chokepoint.backtest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.time.Outage;
import org.chokepoint.graph.time.Timeline;

/**
 * What a graph says of an outage beside what happened. Only three things go in: the graph, the node
 * that fell first, and when the sites and powers whose return is on file came back; nothing is
 * fitted. A given site or power is taken to be up from its earliest, and in a second timeline from
 * its latest hour on. The order is predicted by the number of steps from the node that fell first:
 * every node takes one hour to restart.
 *
 * @param reach which nodes stop
 * @param given nodes whose return went in
 * @param returns when the others return
 * @param order in which order
 */
public record Backtest(
    Reach reach, List<String> given, ReturnWindows returns, OrderAgreement order) {
  public Backtest {
    given = List.copyOf(given);
  }

  /**
   * Plays and compares.
   *
   * @param trigger the node that fell first, at hour 0
   * @param foundations nodes whose return may be given: sites, powers, networks
   * @throws IllegalArgumentException if the graph has no node of a name
   */
  public static Backtest of(
      DependencyGraph graph, String trigger, List<Observed> observed, Set<String> foundations) {
    Map<String, BigDecimal> earliest = new TreeMap<>();
    Map<String, BigDecimal> latest = new TreeMap<>();
    for (Observed one : observed) {
      if (foundations.contains(one.node()) && !one.node().equals(trigger)) {
        one.backFrom().ifPresent(hour -> earliest.put(one.node(), hour));
        one.backBy().ifPresent(hour -> latest.put(one.node(), hour));
      }
    }
    earliest.keySet().retainAll(latest.keySet());
    latest.keySet().retainAll(earliest.keySet());
    Timeline early = timeline(graph, trigger, earliest);
    List<Observed> others =
        observed.stream().filter(one -> !earliest.containsKey(one.node())).toList();
    return new Backtest(
        Reach.of(early, others),
        List.copyOf(earliest.keySet()),
        ReturnWindows.of(early, timeline(graph, trigger, latest), others, Set.of(trigger)),
        OrderAgreement.of(steps(graph, trigger), others));
  }

  private static Timeline timeline(
      DependencyGraph graph, String trigger, Map<String, BigDecimal> given) {
    return Timeline.of(
        graph,
        new Outage(
            List.of(new Outage.Hit(trigger, BigDecimal.ZERO, Optional.empty())),
            Map.of(),
            given,
            Semantics.STEADY));
  }

  private static Timeline steps(DependencyGraph graph, String trigger) {
    Map<String, BigDecimal> hour = new HashMap<>();
    graph.names().forEach(node -> hour.put(node, BigDecimal.ONE));
    return Timeline.of(
        graph,
        new Outage(
            List.of(new Outage.Hit(trigger, BigDecimal.ZERO, Optional.of(BigDecimal.ZERO))),
            hour,
            Map.of(),
            Semantics.STEADY));
  }
}
