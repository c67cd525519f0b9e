package org.chokepoint.usage.sample;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Range;
import org.chokepoint.usage.UsageCard;
import org.chokepoint.usage.UsageExample;

/** The cards of what a sample says of concentration. */
public final class SampledMeasures {
  private static final Pattern SAMPLED = Pattern.compile("hhi_sampled_([1-9][0-9]?)");
  private static final String LONE =
      "undefined where a stratum has one person only, or nobody has a weight";

  private SampledMeasures() {}

  /** The cards; the interval stands for every level. */
  public static List<UsageCard> cards() {
    return List.of(
        new UsageCard(
            unbiasedId(),
            "HHI without sampling bias",
            "How concentrated is the market of the people a panel stands for?",
            "10000 * (sum(s_i^2) - sum(var(s_i)))",
            "points (0-10,000)",
            new Range(0, 10_000, "never above the HHI of the panel itself"),
            "higher is more concentrated",
            LONE,
            List.of(
                new Citation(
                    "Hall 2005, A Note on Bias in Herfindahl-type Measures Based on Count"
                        + " Data: (N H - 1) / (N - 1) for N equal persons with one service each"),
                new Citation("Cochran 1977, Sampling Techniques (variance of a ratio)")),
            new UsageExample(
                List.of("talk=a", "talk=a", "talk=a", "talk=b"),
                5000,
                "H = 0.625 of four persons: (4 * 0.625 - 1) / 3 = 0.5")),
        new UsageCard(
            intervalId(95),
            "HHI interval from resampling persons",
            "Between what values does chance in drawing the panel leave the HHI?",
            "percentiles of sum(s_i*^2) - 2 sum(var(s_i)) over resamples of persons",
            "points (0-10,000)",
            new Range(0, 10_000, "any level from 1 to 99: hhi_sampled_90"),
            "a wide interval means that the panel is small",
            LONE + "; a value where no resample differs",
            List.of(
                new Citation("Efron 1979, Bootstrap Methods"),
                new Citation("Rao and Wu 1988, Resampling Inference with Complex Survey Data")),
            new UsageExample(
                List.of("talk=a", "talk=a"), 10_000, "every resample of two users of a is all a")));
  }

  /** The id of the estimate. */
  public static MeasureId unbiasedId() {
    return new MeasureId("hhi_unbiased");
  }

  /** The id of the interval at a level. */
  public static MeasureId intervalId(int level) {
    return new MeasureId("hhi_sampled_" + level);
  }

  /** The level of an interval's id, from 1 to 99; empty where the text is not one. */
  public static OptionalInt level(String id) {
    Matcher sampled = SAMPLED.matcher(id);
    return sampled.matches()
        ? OptionalInt.of(Integer.parseInt(sampled.group(1)))
        : OptionalInt.empty();
  }
}
