package org.chokepoint.graph.chance;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.LaneLosses;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * Every node's failure in every world: one run of lanes for each node that somebody needs. The
 * failure of another adds itself to what is down in that world anyway.
 */
final class Sweep {
  private static final int CHUNK = 64;

  private final DependencyGraph graph;
  private final Worlds worlds;
  private final OptionalInt turned;
  private final Semantics semantics;
  private final Lanes nothing;
  private final LaneLosses lostAnyway;

  /** What a node's failure takes down in each world. */
  record Losses(int node, long[] steps, int[] nodes) {}

  /** Told of each node in the order of their numbers. */
  interface Sink {
    void losses(Losses losses);
  }

  private Sweep(Worlds worlds, OptionalInt turned, Semantics semantics) {
    this.graph = worlds.uncertainty().graph();
    this.worlds = worlds;
    this.turned = turned;
    this.semantics = semantics;
    Scenarios scenarios = worlds.scenarios(turned);
    this.nothing = Lanes.of(graph, scenarios, semantics);
    this.lostAnyway = LaneLosses.of(graph, nothing, scenarios);
  }

  /** Sweeps the worlds, where asked for with one uncertain row turned round in each. */
  static void over(Worlds worlds, OptionalInt turned, Semantics semantics, Sink sink) {
    Sweep sweep = new Sweep(worlds, turned, semantics);
    for (int from = 0; from < sweep.graph.nodes(); from += CHUNK) {
      List<Losses> chunk =
          IntStream.range(from, Math.min(from + CHUNK, sweep.graph.nodes()))
              .parallel()
              .mapToObj(sweep::failing)
              .toList();
      chunk.forEach(sink::losses);
    }
  }

  private Losses failing(int node) {
    long[] steps = new long[worlds.count()];
    int[] nodes = new int[worlds.count()];
    if (graph.reverse().needed(node)) {
      LaneLosses losses =
          LaneLosses.of(graph, worlds.scenarios(turned).failAlways(node), semantics);
      Arrays.setAll(steps, losses::steps);
      Arrays.setAll(nodes, losses::failedNodes);
    } else {
      long own = graph.weightSteps(node);
      for (int s = 0; s < steps.length; s++) {
        boolean more = !nothing.down(node, s);
        steps[s] = lostAnyway.steps(s) + (more ? own : 0);
        nodes[s] = lostAnyway.failedNodes(s) + (more ? 1 : 0);
      }
    }
    return new Losses(node, steps, nodes);
  }
}
