package org.chokepoint.graph.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Simulation;
import org.chokepoint.graph.Weighted;

/** Graphs of which some rows may not hold. */
final class UncertainGraphs {
  private UncertainGraphs() {}

  static Dependency maybe(String dependent, String provider, String group, double probability) {
    return new Dependency(dependent, provider, group, 1, "measured", probability, 0, 0);
  }

  static WorldLosses all(DependencyGraph graph, Semantics semantics) {
    return WorldLosses.of(Worlds.all(Uncertainty.of(graph, 0.5)), semantics);
  }

  /** A random graph of which up to seven rows may not hold. */
  static List<Dependency> random(Random random) {
    List<Dependency> rows = new ArrayList<>();
    int uncertain = 0;
    for (Dependency row : Graphs.random(random)) {
      boolean may = uncertain < 7 && random.nextInt(3) == 0;
      uncertain += may ? 1 : 0;
      rows.add(
          new Dependency(
              row.dependent(),
              row.provider(),
              row.group(),
              row.required(),
              "stated",
              may ? (1 + random.nextInt(9)) / 10.0 : 1,
              0,
              0));
    }
    return rows;
  }

  static DependencyGraph weighing(List<Dependency> rows, Random random) {
    List<Weighted> weights = new ArrayList<>();
    for (String node : new Simulation(rows).nodes()) {
      weights.add(Graphs.weighted(node, Integer.toString(random.nextInt(6))));
    }
    return DependencyGraph.of(weights, rows);
  }
}
