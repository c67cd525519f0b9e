package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.graph.Semantics;

/**
 * What happens to a graph, in hours since the start, each from 0 to a million and kept to a
 * billionth of an hour.
 *
 * @param hits the nodes that fail by themselves
 * @param restartHours how long a node takes to start once all it needs is back; 0 where not given
 * @param startedByHand from which hour on people keep a node up, whatever it needs; its own repair
 *     must be done
 * @param semantics steady: only what loses its providers stops; black start: everything is off at
 *     hour 0 and nothing has a buffer
 */
public record Outage(
    List<Hit> hits,
    Map<String, BigDecimal> restartHours,
    Map<String, BigDecimal> startedByHand,
    Semantics semantics) {

  /**
   * One node that fails by itself.
   *
   * @param node the node
   * @param hour when
   * @param repairHours how many hours after that its own repair is done; empty means that nobody
   *     knows, so it does not return
   */
  public record Hit(String node, BigDecimal hour, Optional<BigDecimal> repairHours) {}

  public Outage {
    hits = List.copyOf(hits);
    restartHours = Map.copyOf(restartHours);
    startedByHand = Map.copyOf(startedByHand);
  }

  /** Nodes that are hit at hour 0 in steady state, with no restart hours and nobody at hand. */
  public static Outage of(List<Hit> hits) {
    return new Outage(hits, Map.of(), Map.of(), Semantics.STEADY);
  }
}
