package org.chokepoint.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much falls in each of many scenarios. They are followed one by one while little falls; where
 * that would cost more than bit lanes, lanes take blocks of scenarios at once. The answer is the
 * same either way.
 */
final class Impacts {
  /** A step of the queue reaches into memory; a word of the lanes is read in a row. */
  private static final int WORDS_A_STEP = 16;

  private static final int FEWEST_WORDS = 16;
  private static final int MOST_WORDS = 64;
  private static final long LANE_BYTES = 512L << 20;

  private final DependencyGraph graph;
  private final Semantics semantics;
  private final Trees trees;
  private final List<int[]> failing;
  private final long[] counts;
  private final long[] weights;

  private Impacts(DependencyGraph graph, List<int[]> failing, Semantics semantics, Trees trees) {
    this.graph = graph;
    this.trees = trees;
    this.failing = failing;
    this.semantics = semantics;
    this.counts = new long[failing.size()];
    this.weights = new long[failing.size()];
  }

  /**
   * Solves all scenarios, on as many threads as the common pool has.
   *
   * @param failing the nodes that fail in each
   */
  static Impacts of(DependencyGraph graph, List<int[]> failing, Semantics semantics) {
    Impacts impacts = new Impacts(graph, failing, semantics, Trees.none(graph));
    impacts.solve();
    return impacts;
  }

  /** The same where one node fails in each scenario. */
  static Impacts ofSingles(DependencyGraph graph, List<int[]> failing, Semantics semantics) {
    Impacts impacts = new Impacts(graph, failing, semantics, Trees.of(graph));
    impacts.solve();
    return impacts;
  }

  /** How many nodes are down in a scenario. */
  long count(int scenario) {
    return counts[scenario];
  }

  /** What they weigh, in steps. */
  long weight(int scenario) {
    return weights[scenario];
  }

  private void solve() {
    Lanes nothing = Lanes.of(graph, new Scenarios(1), semantics);
    int[] lasting = alone(nothing);
    int kept = 1;
    for (int v = 0; v < graph.nodes(); v++) {
      kept += trees.needed(v) ? 1 : 0;
    }
    int words = (int) Math.max(FEWEST_WORDS, Math.min(MOST_WORDS, LANE_BYTES / (8L * kept)));
    int block = words * 64;
    int blocks = (lasting.length + block - 1) / block;
    long steps = (long) graph.positions() * words / WORDS_A_STEP;
    Twins twins = new Twins();
    IntStream.range(0, blocks)
        .parallel()
        .mapToObj(
            b -> Arrays.copyOfRange(lasting, b * block, Math.min((b + 1) * block, lasting.length)))
        .forEach(
            some -> {
              if (!spread(some, nothing, steps)) {
                lanes(some, twins.consumers(), nothing);
              }
            });
  }

  /** Settles the scenarios in which only nodes fail that nobody needs; returns the others. */
  private int[] alone(Lanes nothing) {
    long count = 0;
    long weight = 0;
    for (int v = 0; v < graph.nodes(); v++) {
      if (nothing.down(v, 0)) {
        count += graph.count(v);
        weight += graph.weightSteps(v);
      }
    }
    Arrays.fill(counts, count);
    Arrays.fill(weights, weight);
    int[] others = new int[failing.size()];
    int end = 0;
    for (int s = 0; s < others.length; s++) {
      if (Arrays.stream(failing.get(s)).anyMatch(trees::needed)) {
        others[end++] = s;
      } else {
        Arrays.stream(failing.get(s)).distinct().filter(v -> !nothing.down(v, 0)).forEach(addTo(s));
      }
    }
    return Arrays.copyOf(others, end);
  }

  private IntConsumer addTo(int scenario) {
    return v -> {
      counts[scenario] += trees.count(v);
      weights[scenario] += trees.weight(v);
    };
  }

  /** Consumers, found when the first block needs them. */
  private final class Twins {
    private @Nullable Consumers consumers;

    synchronized Consumers consumers() {
      if (consumers == null) {
        consumers = Consumers.of(graph, trees);
      }
      return consumers;
    }
  }

  /** Whether the scenarios were solved before the steps ran out. */
  private boolean spread(int[] some, Lanes nothing, long most) {
    Spread spread = new Spread(graph, semantics, trees, nothing);
    long[] count = new long[some.length];
    long[] weight = new long[some.length];
    for (int i = 0; i < some.length; i++) {
      spread.from(failing.get(some[i]));
      if (spread.steps() > most) {
        return false;
      }
      count[i] = spread.fallen();
      weight[i] = spread.weight();
    }
    for (int i = 0; i < some.length; i++) {
      counts[some[i]] += count[i];
      weights[some[i]] += weight[i];
    }
    return true;
  }

  /** Adds what falls beyond the nodes that are down with nothing failed, which count already. */
  private void lanes(int[] some, Consumers consumers, Lanes nothing) {
    Scenarios scenarios = new Scenarios(some.length);
    Map<Integer, List<int[]>> themselves = new HashMap<>();
    for (int lane = 0; lane < some.length; lane++) {
      for (int v : Arrays.stream(failing.get(some[lane])).distinct().toArray()) {
        if (trees.needed(v)) {
          scenarios.fail(lane, v);
        } else {
          themselves
              .computeIfAbsent(consumers.standsFor(v), first -> new ArrayList<>())
              .add(new int[] {lane, v});
        }
      }
    }
    Lanes.sweep(
        graph,
        scenarios,
        semantics,
        consumers,
        (node, words, from) -> {
          if (nothing.down(node, 0)) {
            return;
          }
          add(some, words, from, consumers.count(node), consumers.weight(node));
          for (int[] own : themselves.getOrDefault(node, List.of())) {
            if ((words[from + (own[0] >>> 6)] >>> own[0] & 1) == 0) {
              addTo(some[own[0]]).accept(own[1]);
            }
          }
        });
  }

  private void add(int[] some, long[] words, int from, long count, long weight) {
    for (int w = 0; w << 6 < some.length; w++) {
      int rest = some.length - (w << 6);
      long bits = words[from + w] & (rest >= 64 ? -1L : -1L >>> (64 - rest));
      while (bits != 0) {
        int scenario = some[(w << 6) + Long.numberOfTrailingZeros(bits)];
        counts[scenario] += count;
        weights[scenario] += weight;
        bits &= bits - 1;
      }
    }
  }
}
