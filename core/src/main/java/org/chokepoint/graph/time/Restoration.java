package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much of a graph is up at each hour of an outage: a step at hour 0 and wherever a node falls
 * or returns. Weights are those of the graph. Of people who use several nodes only bounds are
 * known: the largest node that is down, and the sum of all that are, at most the population
 * (Frechet). O(nodes log nodes).
 */
public final class Restoration {
  private Restoration() {}

  /** The steps in order; nodes that never return are down in all from their fall on. */
  public static List<Step> of(Timeline timeline, Optional<BigDecimal> population) {
    TreeMap<Long, List<Integer>> changes = new TreeMap<>(Map.of(0L, List.of()));
    for (int v = 0; v < timeline.graph().nodes(); v++) {
      if (timeline.fell(v) != Hours.NEVER) {
        add(changes, timeline.fell(v), v);
        if (timeline.back(v) != Hours.NEVER) {
          add(changes, timeline.back(v), v);
        }
      }
    }
    List<Step> steps = new ArrayList<>();
    Down down = new Down();
    changes.forEach(
        (hour, nodes) -> {
          nodes.forEach(v -> down.turn(timeline, v, hour));
          steps.add(
              new Step(
                  Hours.of(hour),
                  timeline.graph().nodes() - down.nodes,
                  timeline.graph().totalWeight().subtract(down.weights.sum()),
                  down.weights.largest(),
                  population.map(down.weights.sum()::min).orElse(down.weights.sum())));
        });
    return steps;
  }

  private static void add(Map<Long, List<Integer>> changes, long hour, int v) {
    List<Integer> nodes = changes.get(hour);
    if (nodes == null || nodes.isEmpty()) {
      nodes = new ArrayList<>();
      changes.put(hour, nodes);
    }
    nodes.add(v);
  }

  /** What is down at an hour. */
  private static final class Down {
    private final WeightBag weights = new WeightBag();
    private int nodes;

    /** A node falls or returns; one that returns at the hour of its fall does neither. */
    private void turn(Timeline timeline, int v, long hour) {
      if (timeline.fell(v) == timeline.back(v)) {
        return;
      }
      if (timeline.fell(v) == hour) {
        nodes++;
        weights.add(timeline.graph().weight(v));
      } else {
        nodes--;
        weights.remove(timeline.graph().weight(v));
      }
    }
  }
}
