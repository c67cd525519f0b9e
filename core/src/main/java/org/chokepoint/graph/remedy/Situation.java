package org.chokepoint.graph.remedy;

import java.util.List;
import java.util.Optional;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Holding;

/**
 * Who needs whom, and who holds what: what a remedy changes.
 *
 * @param graph who needs whom
 * @param holdings who holds what
 */
public record Situation(DependencyGraph graph, List<Holding> holdings) {
  public Situation {
    holdings = List.copyOf(holdings);
  }

  /** A graph whose nodes nobody holds. */
  public static Situation of(DependencyGraph graph) {
    return new Situation(graph, List.of());
  }

  /** What a holder of that name holds, if there is one. */
  public Optional<Holding> holding(String holder) {
    return holdings.stream().filter(holding -> holding.holder().equals(holder)).findFirst();
  }

  Holding held(String holder) {
    return holding(holder)
        .orElseThrow(() -> new IllegalArgumentException("no holder '" + holder + "'"));
  }
}
