package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.LaneLosses;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * Which two holders' merger would cost most redundancy? {@link RedundancyLoss} of all pairs.
 *
 * <p>For one holder A and 63 others a word: lanes with A failed always and each other holder in its
 * own scenario, without the lanes of the others alone, and without the nodes that A alone takes
 * down. Cost O(h<sup>2</sup> members / 64) for h holders, in blocks on all threads of the common
 * pool; the same answer on any number of them.
 */
public final class RedundancyLosses {
  private static final int BLOCK = 64 * 16;

  private final DependencyGraph graph;
  private final List<int[]> held;
  private final Semantics semantics;

  private RedundancyLosses(DependencyGraph graph, List<int[]> held, Semantics semantics) {
    this.graph = graph;
    this.held = held;
    this.semantics = semantics;
  }

  /**
   * Two holders.
   *
   * @param one the first by position in the list given
   * @param other the other
   * @param nodes how many nodes fall only when both fall
   * @param steps what those weigh, in the graph's steps
   */
  private record Counted(int one, int other, int nodes, long steps) {}

  /**
   * Two holders and who would lose the last independence.
   *
   * @param one the holder that comes first in the list given
   * @param other the other
   * @param nodes how many nodes fall only when both fall
   * @param weight what those weigh
   */
  public record Pair(Holding one, Holding other, int nodes, BigDecimal weight) {}

  /**
   * All pairs that lose something, the largest loss first; equal ones by nodes, then in the order
   * given. A pair that is not listed loses nothing.
   *
   * @throws IllegalArgumentException if the graph lacks a node that is held
   */
  public static List<Pair> of(DependencyGraph graph, List<Holding> holdings, Semantics semantics) {
    List<int[]> held =
        holdings.stream()
            .map(
                holding ->
                    holding.nodes().stream()
                        .mapToInt(node -> RedundancyLoss.number(graph, node))
                        .toArray())
            .toList();
    RedundancyLosses losses = new RedundancyLosses(graph, held, semantics);
    List<Counted> all = new ArrayList<>();
    for (int from = 0; from < held.size(); from += BLOCK - 1) {
      all.addAll(losses.block(from, Math.min(from + BLOCK - 1, held.size())));
    }
    return all.stream()
        .sorted(
            Comparator.comparingLong(Counted::steps)
                .thenComparingInt(Counted::nodes)
                .reversed()
                .thenComparingInt(Counted::one)
                .thenComparingInt(Counted::other))
        .map(
            pair ->
                new Pair(
                    holdings.get(pair.one()),
                    holdings.get(pair.other()),
                    pair.nodes(),
                    LaneLosses.amount(graph, pair.steps())))
        .toList();
  }

  /** Pairs whose second holder is in a block. */
  private List<Counted> block(int from, int to) {
    Lanes apart = Lanes.of(graph, scenarios(from, to), semantics);
    return IntStream.range(0, to - 1)
        .parallel()
        .mapToObj(one -> with(one, from, to, apart))
        .flatMap(List::stream)
        .toList();
  }

  /** A scenario for each holder of a block, and a last one in which none of them fails. */
  private Scenarios scenarios(int from, int to) {
    Scenarios scenarios = new Scenarios(to - from + 1);
    for (int h = from; h < to; h++) {
      for (int v : held.get(h)) {
        scenarios.fail(h - from, v);
      }
    }
    return scenarios;
  }

  private List<Counted> with(int one, int from, int to, Lanes apart) {
    Scenarios scenarios = scenarios(from, to);
    for (int v : held.get(one)) {
      scenarios.failAlways(v);
    }
    Lanes together = Lanes.of(graph, scenarios, semantics);
    int alone = to - from;
    int[] nodes = new int[to - from];
    long[] steps = new long[to - from];
    for (int v = 0; v < graph.nodes(); v++) {
      if (!together.down(v, alone)) {
        long weight = graph.weightSteps(v);
        for (int w = 0; w << 6 < alone; w++) {
          long only = together.word(v, w) & ~apart.word(v, w);
          for (; only != 0; only &= only - 1) {
            int other = (w << 6) + Long.numberOfTrailingZeros(only);
            nodes[other]++;
            steps[other] += weight;
          }
        }
      }
    }
    List<Counted> pairs = new ArrayList<>();
    for (int other = Math.max(from, one + 1); other < to; other++) {
      if (nodes[other - from] > 0) {
        pairs.add(new Counted(one, other, nodes[other - from], steps[other - from]));
      }
    }
    return pairs;
  }
}
