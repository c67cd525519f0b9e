package org.chokepoint.graph.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * Which two nodes are worse together than apart?
 *
 * <p>The pairs {a, b} for which more falls under both than under a or under b alone: down({a, b})
 * is strictly larger than down(a) joined with down(b). Only nodes that somebody needs can be part
 * of such a pair: a node that is a member of no group appears in no equation but its own, so with b
 * it brings down what b does, and itself. Exact under both semantics.
 *
 * <p>Cost: 1 bit for each node and each needed one; in steady state, and in black start without
 * loops, the groups next to each cascade times the needed nodes / 64 to find the pairs, then the
 * members times the pairs / 64; in black start with loops the members times the needed nodes
 * squared / 128.
 */
public final class PairFailures {
  /** The most pairs that are listed. */
  public static final int MOST_PAIRS = 2_000_000;

  private static final int WORDS = 8;

  private static final Comparator<PairFailure> WORST =
      Comparator.comparing(PairFailure::extraWeight)
          .thenComparing(PairFailure::extraNodes)
          .thenComparing(PairFailure::lostWeight)
          .reversed()
          .thenComparing(PairFailure::a)
          .thenComparing(PairFailure::b);

  private PairFailures() {}

  /** All pairs, those with the most extra weight first, then nodes, joint weight and names. */
  public static List<PairFailure> of(DependencyGraph graph, Semantics semantics) {
    return of(graph, semantics, Integer.MAX_VALUE);
  }

  /**
   * The pairs among the nodes that are worst alone.
   *
   * @param candidates how many of these nodes
   * @throws TooLarge if the lanes do not fit into memory or there are more than {@link #MOST_PAIRS}
   *     pairs
   */
  public static List<PairFailure> of(DependencyGraph graph, Semantics semantics, int candidates) {
    SingleLanes singles = SingleLanes.of(graph, semantics, candidates);
    List<PairFailure> pairs =
        semantics == Semantics.STEADY || !graph.order().hasLoops()
            ? found(graph, singles)
            : rerun(graph, singles);
    pairs.sort(WORST);
    return pairs;
  }

  private static List<PairFailure> rerun(DependencyGraph graph, SingleLanes singles) {
    PairReruns reruns = new PairReruns(graph, singles);
    List<PairFailure> pairs = new ArrayList<>();
    for (int from = 0; from < singles.count(); from += 64) {
      IntStream.range(from, Math.min(from + 64, singles.count()))
          .parallel()
          .mapToObj(reruns::of)
          .toList()
          .forEach(pairs::addAll);
      refuse(pairs.size());
    }
    return pairs;
  }

  private static List<PairFailure> found(DependencyGraph graph, SingleLanes singles) {
    long[] pairs =
        IntStream.range(0, singles.words())
            .parallel()
            .mapToObj(word -> search(graph, singles, word))
            .flatMapToLong(Arrays::stream)
            .toArray();
    refuse(pairs.length);
    int block = WORDS * 64;
    List<PairFailure> failures = new ArrayList<>();
    IntStream.range(0, (pairs.length + block - 1) / block)
        .parallel()
        .mapToObj(
            b ->
                tried(
                    graph,
                    singles,
                    Arrays.copyOfRange(pairs, b * block, Math.min((b + 1) * block, pairs.length))))
        .toList()
        .forEach(failures::addAll);
    return failures;
  }

  private static long[] search(DependencyGraph graph, SingleLanes singles, int word) {
    LongStream.Builder pairs = LongStream.builder();
    new PairSearch(graph, singles).pairs(word, pairs);
    long[] found = pairs.build().toArray();
    refuse(found.length);
    return found;
  }

  private static List<PairFailure> tried(DependencyGraph graph, SingleLanes singles, long[] pairs) {
    int[] failing = singles.failing();
    Scenarios scenarios = new Scenarios(pairs.length);
    for (int s = 0; s < pairs.length; s++) {
      scenarios.fail(s, failing[(int) (pairs[s] >>> 32)]).fail(s, failing[(int) pairs[s]]);
    }
    Lanes joint = Lanes.of(graph, scenarios, Semantics.STEADY);
    PairTally tally = new PairTally(graph, pairs.length);
    for (int v = 0; v < graph.nodes(); v++) {
      for (int w = 0; w << 6 < pairs.length; w++) {
        long down = joint.word(v, w);
        tally.add(v, w, down, alone(singles, pairs, v, w, down));
      }
    }
    List<PairFailure> failures = new ArrayList<>();
    for (int s = 0; s < pairs.length; s++) {
      failures.addAll(tally.failure(s, failing[(int) (pairs[s] >>> 32)], failing[(int) pairs[s]]));
    }
    return failures;
  }

  private static long alone(SingleLanes singles, long[] pairs, int v, int w, long down) {
    long alone = 0;
    for (long rest = down; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      long pair = pairs[(w << 6) + bit];
      if (singles.down(v, (int) (pair >>> 32)) || singles.down(v, (int) pair)) {
        alone |= 1L << bit;
      }
    }
    return alone;
  }

  private static void refuse(int pairs) {
    if (pairs > MOST_PAIRS) {
      throw new TooLarge(
          String.format(
              "%d or more pairs are worse together, and at most %d are listed; restrict them to"
                  + " the worst candidates",
              pairs, MOST_PAIRS));
    }
  }
}
