package org.chokepoint.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Run;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;

/**
 * One way to spread the unlisted amounts over firms: all firms of the market as runs, from the
 * largest down, exactly.
 *
 * <p>By majorisation no way is less concentrated than {@link #least} and none more than {@link
 * #most}: an amount A over firms of m to M each is least concentrated as equal firms, as many as
 * there can be, and most concentrated as few firms as there can be, as many of them at M as fit,
 * the others at m but for one between. Setting such firms beside the listed ones keeps the order
 * (Marshall, Olkin and Arnold 2011, Inequalities: Theory of Majorization, 5.A.7).
 *
 * @param runs firms of equal size, from the largest down
 * @param dust the part of the whole that countless firms share, each without size
 * @param whole the amount of the whole market, in steps
 */
record Spread(List<Run> runs, Ratio dust, long whole) {
  private static final Ratio NONE = Ratio.of(0, 1);

  Spread {
    runs = List.copyOf(runs);
  }

  /** The least concentrated way; where the number of firms has no limit, they are dust. */
  static Spread least(Shares shares) {
    List<Run> runs = listed(shares);
    long dust = 0;
    for (Residual residual : shares.residuals()) {
      OptionalLong most = residual.most();
      if (most.isPresent()) {
        runs.add(new Run(Ratio.of(residual.amount(), most.getAsLong()), most.getAsLong()));
      } else {
        dust += residual.amount();
      }
    }
    return sorted(runs, Ratio.of(dust, shares.whole()), shares.whole());
  }

  /** The most concentrated way. */
  static Spread most(Shares shares) {
    List<Run> runs = listed(shares);
    shares.residuals().forEach(residual -> addMost(runs, residual, residual.fewest()));
    return sorted(runs, NONE, shares.whole());
  }

  /** The least concentrated way in which each residual has so many firms. */
  static Spread least(Shares shares, long[] firms) {
    List<Run> runs = listed(shares);
    for (int i = 0; i < firms.length; i++) {
      runs.add(new Run(Ratio.of(shares.residuals().get(i).amount(), firms[i]), firms[i]));
    }
    return sorted(runs, NONE, shares.whole());
  }

  /** The most concentrated way in which each residual has so many firms. */
  static Spread most(Shares shares, long[] firms) {
    List<Run> runs = listed(shares);
    for (int i = 0; i < firms.length; i++) {
      addMost(runs, shares.residuals().get(i), firms[i]);
    }
    return sorted(runs, NONE, shares.whole());
  }

  /** Firms at the limits, and what is left for the one between, which has a place for sure. */
  private static void addMost(List<Run> runs, Residual residual, long firms) {
    long least = residual.smallest();
    long room = residual.largest() - least;
    BigInteger above =
        BigInteger.valueOf(residual.amount())
            .subtract(BigInteger.valueOf(least).multiply(BigInteger.valueOf(firms)));
    long full = room == 0 ? firms : above.divide(BigInteger.valueOf(room)).longValueExact();
    long between = room == 0 ? 0 : above.mod(BigInteger.valueOf(room)).longValueExact();
    add(runs, residual.largest(), full);
    add(runs, least + between, full < firms ? 1 : 0);
    add(runs, least, firms - full - 1);
  }

  private static void add(List<Run> runs, long size, long firms) {
    if (firms > 0) {
      runs.add(new Run(Ratio.of(size, 1), firms));
    }
  }

  private static List<Run> listed(Shares shares) {
    List<Run> runs = new ArrayList<>();
    for (long amount : shares.amounts()) {
      add(runs, amount, 1);
    }
    return runs;
  }

  private static Spread sorted(List<Run> runs, Ratio dust, long whole) {
    runs.sort(Comparator.comparing(Run::size).reversed());
    return new Spread(runs, dust, whole);
  }

  /** The sum of the squared shares. */
  Ratio squares() {
    Ratio sum = NONE;
    for (Run run : runs) {
      sum = sum.plus(run.size().times(run.size()).times(run.firms()));
    }
    BigInteger square = BigInteger.valueOf(whole).pow(2);
    return new Ratio(sum.numerator(), sum.denominator().multiply(square));
  }

  /** The share of the k largest firms together. */
  Ratio largest(int k) {
    Ratio sum = NONE;
    long places = k;
    for (Run run : runs) {
      long taken = Math.min(places, run.firms());
      sum = sum.plus(run.size().times(taken));
      places -= taken;
    }
    return new Ratio(sum.numerator(), sum.denominator().multiply(BigInteger.valueOf(whole)));
  }

  /** The fewest firms that hold more than half; none where dust is needed for it. */
  OptionalLong majority() {
    Ratio lacking = Ratio.of(whole, 2);
    long firms = 0;
    for (Run run : runs) {
      Ratio held = run.size().times(run.firms());
      if (held.compareTo(lacking) > 0) {
        BigInteger equal =
            lacking
                .numerator()
                .multiply(run.size().denominator())
                .divide(lacking.denominator().multiply(run.size().numerator()));
        return OptionalLong.of(firms + equal.longValueExact() + 1);
      }
      lacking = lacking.minus(held);
      firms += run.firms();
    }
    return OptionalLong.empty();
  }

  /** The same in numbers. */
  SizeDistribution sizes() {
    return SizeDistribution.of(runs, whole, dust);
  }
}
