package org.chokepoint.usage.sample;

import java.util.Locale;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;

/**
 * How concentrated is the market of the people a panel stands for?
 *
 * <p>The sum of squared shares of a sample is too high on average by the variance of the shares, so
 * the unbiased estimate is &Sigma; s_i<sup>2</sup> - &Sigma; var(s_i), var as in {@link
 * SampledShares}. For N persons of equal weight with one service each that is (N H - 1) / (N - 1)
 * (Hall 2005). The interval takes the middle of the resampled sums (percentile bootstrap) after
 * moving them down by twice the variance, once for the sample and once for the resample, so that
 * they lie about the unbiased estimate. Points, 0 to 10,000. Undefined where a stratum has one
 * person. Where all services are nearly equal the interval holds the value more often than its
 * level says, because the sum of squares has its minimum there; where hardly anybody uses another
 * service than the largest less often, and the reason says so. O(resamples x classes of persons).
 */
public final class SampledHhi {
  private static final double POINTS = 10_000;

  /** With fewer persons outside the largest service a 95% interval held the value too seldom. */
  private static final long FEW = 10;

  private SampledHhi() {}

  /** The index of the panel itself, too high for the people it stands for. */
  public static Outcome ofPanel(PanelSample sample) {
    return sample.loneStrata().isEmpty()
        ? Outcome.value(points(new SampledShares(sample).squares()))
        : lone(sample);
  }

  /** The estimate without the bias of sampling. */
  public static Outcome unbiased(PanelSample sample) {
    if (!sample.loneStrata().isEmpty()) {
      return lone(sample);
    }
    double estimate = estimate(new SampledShares(sample));
    return new Value(
        POINTS * Math.max(0, estimate),
        estimate < 0 ? "the estimate is below 0; the panel is too small to tell" : "");
  }

  /** The interval at a level, by drawing the persons again. */
  public static Outcome interval(PanelSample sample, Resampling plan) {
    if (!sample.loneStrata().isEmpty()) {
      return lone(sample);
    }
    SampledShares shares = new SampledShares(sample);
    double[] squares = new Bootstrap(sample).squares(plan);
    double down = 2 * shares.bias();
    double low = squares[plan.tail() - 1] - down;
    double high = squares[squares.length - plan.tail()] - down;
    String reason = reason(sample, plan);
    return low == high
        ? new Value(points(low), "no resample differs: " + reason)
        : new Interval(points(low), points(high), reason);
  }

  private static double estimate(SampledShares shares) {
    return shares.squares() - shares.bias();
  }

  private static double points(double fraction) {
    return POINTS * Math.max(0, Math.min(1, fraction));
  }

  private static Undefined lone(PanelSample sample) {
    int lone = sample.loneStrata().size();
    return new Undefined(
        lone
            + (lone == 1 ? " stratum has" : " strata have")
            + " one person only, and a variance needs two; take strata together");
  }

  private static String reason(PanelSample sample, Resampling plan) {
    long others = sample.personsBeyondLargest();
    String few =
        others < FEW
            ? "; only "
                + others
                + " of them use anything but the largest service, too few for the level to hold"
            : "";
    return String.format(
            Locale.ROOT,
            "%d%% percentile interval of %,d resamples (seed %d) of %,d persons within %,d %s, effective"
                + " sample size %,.1f; it covers the chance of drawing these persons and nothing else:"
                + " not who joins a panel, what it does not record, or how weights were made",
            plan.level(),
            plan.resamples(),
            plan.seed(),
            sample.persons(),
            sample.strata(),
            sample.strata() == 1 ? "stratum" : "strata",
            sample.effectivePersons())
        + few;
  }
}
