package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How low can the loss get with so many additions, whichever they are?
 *
 * <p>Write R(t) for the additions open in threat t with nothing added: no set without a member of
 * R(t) changes t. S(t) are the nodes that all of R(t) together save in t; no set saves another one,
 * for more additions never cost more. A node is saved only if an addition serves it, or a node it
 * stands on, directly or not: write D(c) for the nodes that c could save so. Three bounds, of which
 * the highest is given.
 *
 * <ul>
 *   <li>All: no set costs less than all additions made.
 *   <li>Apart, for the worst loss: among k + 1 threats whose R(t) have nothing in common, k
 *       additions leave one as it is. So no set costs less than the least loss of the k + 1. They
 *       are picked from the worst down.
 *   <li>Reach: in t a set X gains at most the weight of S(t) within the union of D(c) over its
 *       members c, and so at most the sum of u(c, t) = weight of S(t) within D(c). So in t no set
 *       costs less than the loss with nothing added, less the k largest u(c, t); for the worst loss
 *       this holds of each threat, and some of the worst are tried. For the expected loss the same
 *       with the sum over t of chance times u(c, t).
 * </ul>
 */
final class LowerBound {
  private static final int THREATS_TRIED = 64;

  /** Additions times nodes beyond which what each can reach is not looked at. */
  private static final long MOST_STEPS = 1L << 28;

  private final Prospects prospects;
  private final Standing nothing;
  private final int additions;
  private final List<Integer> falling;

  private LowerBound(Prospects prospects, Standing nothing, int additions) {
    this.prospects = prospects;
    this.nothing = nothing;
    this.additions = additions;
    this.falling =
        IntStream.range(0, nothing.losses().size())
            .boxed()
            .sorted(Comparator.comparing((Integer t) -> nothing.losses().get(t)).reversed())
            .toList();
  }

  static BigDecimal of(Prospects prospects, Standing nothing, int additions) {
    LowerBound bound = new LowerBound(prospects, nothing, additions);
    BigDecimal all = prospects.bound(nothing, new BitSet()).weight();
    return prospects.tally().objective() == Objective.WORST
        ? bound.worst(all.max(bound.apart()))
        : all.max(bound.expected());
  }

  private BigDecimal apart() {
    BitSet covered = new BitSet();
    int picked = 0;
    for (int t : falling) {
      int[] open = nothing.open().get(t);
      if (Arrays.stream(open).noneMatch(covered::get)) {
        Arrays.stream(open).forEach(covered::set);
        if (++picked > additions) {
          return nothing.losses().get(t).weight();
        }
      }
    }
    return BigDecimal.ZERO;
  }

  private BigDecimal worst(BigDecimal known) {
    List<BigDecimal> once = Collections.nCopies(nothing.losses().size(), BigDecimal.ONE);
    BigDecimal bound = known;
    if (tooMany(nothing.open().stream().mapToInt(open -> open.length).max().orElse(0))) {
      return bound;
    }
    for (int t : falling.subList(0, Math.min(THREATS_TRIED, falling.size()))) {
      BigDecimal loss = nothing.losses().get(t).weight();
      if (loss.compareTo(bound) > 0) {
        bound = bound.max(loss.subtract(most(nothing.open().get(t), List.of(t), once)));
      }
    }
    return bound;
  }

  private BigDecimal expected() {
    int[] open = nothing.open().stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray();
    return nothing.total().weight().subtract(most(open, falling, prospects.tally().chances()));
  }

  private boolean tooMany(int open) {
    return (long) open * prospects.trial().graph().nodes() > MOST_STEPS;
  }

  /** The most that so many additions can gain in some threats. */
  private BigDecimal most(int[] open, List<Integer> threats, List<BigDecimal> chances) {
    BigDecimal[] savable = Reach.savable(prospects.trial(), nothing, threats, chances);
    return Arrays.stream(open)
        .mapToObj(addition -> Reach.of(prospects.trial(), addition, savable))
        .sorted(Collections.reverseOrder())
        .limit(additions)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
