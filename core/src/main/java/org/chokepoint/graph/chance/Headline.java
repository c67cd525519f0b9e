package org.chokepoint.graph.chance;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.LaneLosses;
import org.chokepoint.graph.Semantics;

/**
 * The worst single failure of each world: the node that loses most, then takes most nodes down,
 * then the first by name.
 */
public final class Headline {
  private static final int NOBODY = -1;

  private final Worlds worlds;
  private final long[] steps;
  private final int[] nodes;
  private final int[] worst;

  Headline(Worlds worlds) {
    this.worlds = worlds;
    this.steps = new long[worlds.count()];
    this.nodes = new int[worlds.count()];
    this.worst = new int[worlds.count()];
    Arrays.fill(worst, NOBODY);
  }

  static Headline of(Worlds worlds, OptionalInt turned, Semantics semantics) {
    Headline headline = new Headline(worlds);
    Sweep.over(worlds, turned, semantics, headline::add);
    return headline;
  }

  void add(Sweep.Losses losses) {
    for (int s = 0; s < steps.length; s++) {
      boolean more =
          losses.steps()[s] > steps[s]
              || (losses.steps()[s] == steps[s] && losses.nodes()[s] > nodes[s]);
      if (more || worst[s] == NOBODY) {
        steps[s] = losses.steps()[s];
        nodes[s] = losses.nodes()[s];
        worst[s] = losses.node();
      }
    }
  }

  /** What the worst failure of a world loses. */
  double loss(int world) {
    return LaneLosses.amount(graph(), steps[world]).doubleValue();
  }

  /** The number of the worst node of a world. */
  int worst(int world) {
    return worst[world];
  }

  /** How likely each node is to be the worst; nodes that never are, are left out. */
  public Map<String, Double> chances() {
    Map<String, Double> chances = new TreeMap<>();
    for (int s = 0; s < worst.length; s++) {
      if (worst[s] != NOBODY) {
        chances.merge(graph().name(worst[s]), worlds.chance(s), Double::sum);
      }
    }
    return chances;
  }

  /** The mean of what the worst failure loses. */
  public double mean() {
    double mean = 0;
    for (int s = 0; s < steps.length; s++) {
      mean += worlds.chance(s) * loss(s);
    }
    return mean;
  }

  private DependencyGraph graph() {
    return worlds.uncertainty().graph();
  }
}
