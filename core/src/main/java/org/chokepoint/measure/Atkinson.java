package org.chokepoint.measure;

import java.util.List;
import java.util.function.BinaryOperator;
import org.chokepoint.market.Exponential;
import org.chokepoint.market.Logarithm;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * What part of the market is lost to inequality, for somebody averse to it?
 *
 * <p>1 - ((1/n) &Sigma; (n s_i)<sup>1-e</sup>)<sup>1/(1-e)</sup>, e the aversion; at e = 1 one less
 * the geometric mean of the n s_i. Fraction, from 0 (equal firms) to below 1. One firm: 0.
 * Undefined where nobody has anything, and where coverage is partial and the number of unlisted
 * firms has no limit; otherwise an interval where coverage is partial. O(n); the nearest double but
 * for one case in a million, then the next. Atkinson 1970.
 */
final class Atkinson extends SizeMeasure {
  private static final double OVERFLOWS = 500;

  /** Below this a difference from an equal market lacks digits. */
  private static final double CANCELS = 0x1p-16;

  private final Parameter aversion;

  Atkinson(Parameter aversion) {
    super(
        new MeasureCard(
            new MeasureId("atkinson_" + aversion.id()),
            "Atkinson index with aversion " + aversion.text(),
            "What part of the market is lost to inequality, for somebody averse to it?",
            aversion.value() == 1
                ? "1 - n * product(s_i)^(1/n)"
                : "1 - (sum((n * s_i)^(1 - e)) / n)^(1 / (1 - e)), e = " + aversion.text(),
            Unit.FRACTION,
            new Range(0, 1, "0 for equal firms"),
            Reading.RISES,
            "inequality among the firms there are, small firms most",
            "undefined where nobody has anything; 0 for a single firm; where coverage is"
                + " partial an interval if the number of unlisted firms is limited, else"
                + " undefined",
            List.of(
                new Citation(
                    "Atkinson 1970, On the Measurement of Inequality, Journal of Economic"
                        + " Theory 2")),
            new Example(
                List.of("1", "1", "1"),
                0,
                "equal firms lose nothing; see ineq R package, function Atkinson, for 0.5")),
        Majorisation.RISES_AT_COUNT);
    this.aversion = aversion;
  }

  @Override
  double value(SizeDistribution sizes) {
    if (sizes.size(sizes.runs() - 1).high() == 0 && aversion.value() >= 1) {
      return 1;
    }
    if (aversion.value() == 0.5) {
      return byRoots(sizes).value();
    }
    if (aversion.value() == 1) {
      return Exponential.lessOne(meanLogarithm(sizes)).negated().value();
    }
    Twofold power = Twofold.ONE.minus(aversion.exact());
    return Exponential.lessOne(logarithmOfMean(sizes, power).over(power)).negated().value();
  }

  private static Twofold byRoots(SizeDistribution sizes) {
    Twofold kept = sizes.roots().squared().over(Twofold.of(sizes.firms()));
    Twofold lost = Twofold.ONE.minus(kept);
    if (lost.high() > CANCELS) {
      return lost;
    }
    Twofold departure = mean(sizes, Departure::root);
    return departure.times(departure.plus(Twofold.of(2.0))).negated();
  }

  /** The mean of ln(n s_i), zero or less. */
  private static Twofold meanLogarithm(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms());
    Sum sum = new Sum();
    for (int run = 0; run < sizes.runs(); run++) {
      sum.add(sizes.logarithm(run).times(Twofold.of(sizes.count(run))));
    }
    Twofold mean = sum.total().over(firms).plus(Logarithm.of(firms));
    return mean.high() < -CANCELS ? mean : mean(sizes, Departure::logarithm).negated();
  }

  private static Twofold mean(SizeDistribution sizes, BinaryOperator<Twofold> departure) {
    Twofold firms = Twofold.of(sizes.firms());
    Sum sum = new Sum();
    for (int run = 0; run < sizes.runs(); run++) {
      Twofold ratio = sizes.share(run).times(firms);
      Twofold term = departure.apply(sizes.deviation(run), ratio);
      sum.add(term.times(Twofold.of(sizes.count(run))));
    }
    return sum.total().over(firms);
  }

  /** The logarithm of the mean power; from the smallest firm where its power would overflow. */
  private static Twofold logarithmOfMean(SizeDistribution sizes, Twofold power) {
    Twofold firms = Twofold.of(sizes.firms());
    Twofold smallest = sizes.share(sizes.runs() - 1).times(firms);
    Twofold most = Logarithm.of(smallest).times(power);
    if (most.high() < OVERFLOWS) {
      return Logarithm.ofOnePlus(mean(sizes, (d, ratio) -> Departure.power(d, ratio, power)));
    }
    Sum sum = new Sum();
    for (int run = 0; run < sizes.runs(); run++) {
      Twofold ratio = sizes.share(run).times(firms);
      Twofold term = Exponential.of(Logarithm.of(ratio).times(power).minus(most));
      sum.add(term.times(Twofold.of(sizes.count(run))));
    }
    return most.plus(Logarithm.of(sum.total().over(firms)));
  }
}
