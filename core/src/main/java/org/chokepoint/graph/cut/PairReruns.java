package org.chokepoint.graph.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * Finds pairs by trying all of them: one node failed in all lanes, each later one failed in one
 * lane. Black start with loops needs it, because what two failures cannot restart need not begin
 * with a group that both have reached: the loop itself may be what is lost.
 */
final class PairReruns {
  private static final long MOST_WORD_STEPS = 400_000_000_000L;

  private final DependencyGraph graph;
  private final SingleLanes singles;

  /**
   * Pairs of the nodes of these lanes.
   *
   * @throws TooLarge if that would take more than 400 billion steps over words of lanes
   */
  PairReruns(DependencyGraph graph, SingleLanes singles) {
    this.graph = graph;
    this.singles = singles;
    double steps = (double) graph.positions() * singles.count() * singles.words() / 2;
    if (steps > MOST_WORD_STEPS) {
      throw new TooLarge(
          String.format(
              "%d nodes among %d dependencies with loops are too many to try in pairs under"
                  + " black-start; restrict them to the worst candidates, say %d",
              singles.count(),
              graph.positions(),
              (long) Math.sqrt(128.0 * MOST_WORD_STEPS / graph.positions()) / 100 * 100));
    }
  }

  /** The pairs of one lane with later ones. */
  List<PairFailure> of(int a) {
    int from = a >>> 6;
    int base = from << 6;
    int[] failing = singles.failing();
    Scenarios scenarios = new Scenarios(failing.length - base).failAlways(failing[a]);
    for (int b = a + 1; b < failing.length; b++) {
      scenarios.fail(b - base, failing[b]);
    }
    Lanes joint = Lanes.of(graph, scenarios, Semantics.BLACK_START);
    long[] worse = worse(joint, a, from);
    if (Arrays.stream(worse).allMatch(word -> word == 0)) {
      return List.of();
    }
    PairTally tally = new PairTally(graph, failing.length - base);
    for (int v = 0; v < graph.nodes(); v++) {
      long under = singles.down(v, a) ? -1L : 0L;
      for (int w = 0; w < worse.length; w++) {
        tally.add(v, w, joint.word(v, w) & worse[w], under | singles.word(v, from + w));
      }
    }
    List<PairFailure> pairs = new ArrayList<>();
    for (int b = a + 1; b < failing.length; b++) {
      pairs.addAll(tally.failure(b - base, failing[a], failing[b]));
    }
    return pairs;
  }

  private long[] worse(Lanes joint, int a, int from) {
    long[] worse = new long[singles.words() - from];
    for (int v = 0; v < graph.nodes(); v++) {
      if (!singles.down(v, a)) {
        for (int w = 0; w < worse.length; w++) {
          worse[w] |= joint.word(v, w) & ~singles.word(v, from + w);
        }
      }
    }
    worse[0] &= (a & 63) == 63 ? 0L : -1L << ((a & 63) + 1);
    return worse;
  }
}
