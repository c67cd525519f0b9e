package org.chokepoint.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of all firms of a market as runs of equal firms, from the largest down. What several
 * measures need is computed once, when it is first asked for.
 *
 * <p>An amount may also be spread so thinly over countless firms that no size is left: the dust,
 * the limit of ever more and ever smaller firms.
 */
public final class SizeDistribution {
  private final Twofold[] sizes;
  private final Twofold[] shares;
  private final long[] counts;
  private final long firms;
  private final Twofold whole;
  private final Twofold dust;
  private Twofold @Nullable [] logarithms;
  private @Nullable Twofold squares;
  private @Nullable Twofold deviations;
  private @Nullable Twofold ranks;
  private @Nullable Twofold entropy;
  private @Nullable Twofold roots;

  private SizeDistribution(Twofold[] sizes, long[] counts, Twofold whole, Twofold dust) {
    this.sizes = sizes;
    this.counts = counts;
    this.whole = whole;
    this.dust = dust;
    long sum = 0;
    shares = new Twofold[sizes.length];
    for (int run = 0; run < sizes.length; run++) {
      sum = Math.addExact(sum, counts[run]);
      shares[run] = sizes[run].over(whole);
    }
    firms = sum;
  }

  /** Firms one by one, from the largest down, that hold the whole market. */
  static SizeDistribution of(long[] amounts, long whole) {
    Twofold[] sizes = new Twofold[amounts.length];
    long[] counts = new long[amounts.length];
    for (int rank = 0; rank < amounts.length; rank++) {
      sizes[rank] = Twofold.of(amounts[rank]);
      counts[rank] = 1;
    }
    return new SizeDistribution(sizes, counts, Twofold.of(whole), Twofold.ZERO);
  }

  /** Runs from the largest down, and the part of the whole that is dust. */
  public static SizeDistribution of(List<Run> runs, long whole, Ratio dust) {
    Twofold[] sizes = new Twofold[runs.size()];
    long[] counts = new long[runs.size()];
    for (int run = 0; run < sizes.length; run++) {
      sizes[run] = Twofold.of(runs.get(run).size());
      counts[run] = runs.get(run).firms();
    }
    return new SizeDistribution(sizes, counts, Twofold.of(whole), Twofold.of(dust));
  }

  /** How many runs there are. */
  public int runs() {
    return sizes.length;
  }

  /** The size of each firm of a run, in steps. */
  public Twofold size(int run) {
    return sizes[run];
  }

  /** The share of each firm of a run. */
  public Twofold share(int run) {
    return shares[run];
  }

  /** How many firms a run has. */
  public long count(int run) {
    return counts[run];
  }

  /** How many firms there are, the dust not counted. */
  public long firms() {
    return firms;
  }

  /** The amount of the whole market, in steps. */
  public Twofold whole() {
    return whole;
  }

  /** The share that is dust; zero where every firm has a size. */
  public Twofold dust() {
    return dust;
  }

  /** Whether some share is dust, so that the firms are countless. */
  public boolean countless() {
    return dust.high() > 0;
  }

  /** How far the firms of a run lie above the mean, as a part of the mean: n s - 1. */
  public Twofold deviation(int run) {
    return sizes[run].times(Twofold.of(firms)).minus(whole).over(whole);
  }

  /** The natural logarithm of the share of each firm of a run, which must not be zero. */
  public Twofold logarithm(int run) {
    Twofold[] known = logarithms;
    if (known == null) {
      known = new Twofold[sizes.length];
      for (int i = 0; i < sizes.length; i++) {
        known[i] =
            shares[i].high() > 0.5
                ? Logarithm.ofOnePlus(sizes[i].minus(whole).over(whole))
                : shares[i].high() > 0 ? Logarithm.of(shares[i]) : Twofold.ZERO;
      }
      logarithms = known;
    }
    return known[run];
  }

  /** The sum of the squared shares. */
  public Twofold squares() {
    Twofold known = squares;
    if (known == null) {
      Sum sum = new Sum();
      for (int run = 0; run < sizes.length; run++) {
        sum.add(times(sizes[run].squared(), counts[run]));
      }
      known = sum.total().over(whole.squared());
      squares = known;
    }
    return known;
  }

  /** The sum of the squares of {@link #deviation}: n (n H - 1), free of cancellation. */
  public Twofold deviations() {
    Twofold known = deviations;
    if (known == null) {
      Sum sum = new Sum();
      for (int run = 0; run < sizes.length; run++) {
        sum.add(times(deviation(run).squared(), counts[run]));
      }
      known = sum.total();
      deviations = known;
    }
    return known;
  }

  /** The sum of (n + 1 - 2 i) x_i over the ranks i from the largest down, in steps. */
  public Twofold ranks() {
    Twofold known = ranks;
    if (known == null) {
      Sum sum = new Sum();
      long above = 0;
      for (int run = 0; run < sizes.length; run++) {
        long below = firms - above - counts[run];
        Twofold weight = Twofold.of(below).minus(Twofold.of(above));
        sum.add(times(sizes[run].times(weight), counts[run]));
        above += counts[run];
      }
      known = sum.total();
      ranks = known;
    }
    return known;
  }

  /** The sum of - s ln s over the firms; the dust, whose entropy has no limit, left out. */
  public Twofold entropy() {
    Twofold known = entropy;
    if (known == null) {
      Sum sum = new Sum();
      for (int run = 0; run < sizes.length; run++) {
        sum.add(times(shares[run].times(logarithm(run)), counts[run]));
      }
      known = sum.total().negated();
      entropy = known;
    }
    return known;
  }

  /** The sum of the square roots of the shares, the dust left out. */
  public Twofold roots() {
    Twofold known = roots;
    if (known == null) {
      Sum sum = new Sum();
      for (int run = 0; run < sizes.length; run++) {
        sum.add(times(shares[run].root(), counts[run]));
      }
      known = sum.total();
      roots = known;
    }
    return known;
  }

  /** Most runs are single firms. */
  private static Twofold times(Twofold number, long count) {
    return count == 1 ? number : number.times(Twofold.of(count));
  }
}
