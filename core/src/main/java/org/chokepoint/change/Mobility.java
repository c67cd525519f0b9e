package org.chokepoint.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.Example;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Range;
import org.chokepoint.measure.Reading;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Unit;

/**
 * How far did the order of the firms that stayed hold?
 *
 * <p>Spearman's correlation of their ranks before and after, equal firms with their mean rank: the
 * covariance of the ranks over the root of the product of their variances. From -1 (the order
 * turned around) to 1 (the order held). Undefined where nobody has anything before or after, fewer
 * than two firms stayed, all that stayed are equal before or after, or coverage is partial: the
 * order of the unlisted firms is not known. O(n log n). Spearman 1904.
 */
final class Mobility implements ChangeMeasure {
  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("mobility_spearman"),
        "Rank correlation of the firms that stayed",
        "How far did the order of the firms that stayed hold?",
        "cov(rank_before, rank_after) / sqrt(var(rank_before) * var(rank_after))",
        Unit.RATIO,
        new Range(-1, 1, "1 where the order held, -1 where it turned around"),
        Reading.NEUTRAL,
        "the order of the firms that stayed, not their size",
        ChangeWords.UNDEFINED
            + ", fewer than two firms stayed, those that stayed are all equal, or coverage is"
            + " partial",
        List.of(
            new Citation(
                "Spearman 1904, The Proof and Measurement of Association between Two Things")),
        new Example(
            List.of("40 -> 30", "30 -> 40", "20 -> 20", "10 -> 10"),
            0.8,
            "the first two of four firms change places: 1 - 6 * 2 / (4 * 15)"));
  }

  @Override
  public Outcome of(Shares before, Shares after) {
    return ChangeWords.nobody(before, after).orElseGet(() -> correlation(before, after));
  }

  private static Outcome correlation(Shares before, Shares after) {
    if (!ChangeWords.complete(before, after)) {
      return new Undefined(
          ChangeWords.partial(before, after) + "; the order of the others is not known");
    }
    Listing earlier = new Listing(before);
    Listing later = new Listing(after);
    SortedSet<String> stayed = earlier.both(later);
    Map<String, Long> was = centredRanks(stayed, earlier);
    Map<String, Long> is = centredRanks(stayed, later);
    long spreadBefore = product(was, was);
    long spreadAfter = product(is, is);
    if (spreadBefore == 0 || spreadAfter == 0) {
      return new Undefined(
          stayed.size() < 2
              ? "fewer than two firms stayed"
              : "the firms that stayed are all equal before or after");
    }
    double correlation =
        product(was, is) / StrictMath.sqrt((double) spreadBefore * (double) spreadAfter);
    return Outcome.value(Math.max(-1, Math.min(1, correlation)));
  }

  /** Twice the mean rank among these firms, minus the mean of that: whole numbers. */
  private static Map<String, Long> centredRanks(SortedSet<String> firms, Listing listing) {
    List<String> order = new ArrayList<>(firms);
    order.sort(Comparator.comparing(listing::amount).reversed());
    Map<String, Long> ranks = new HashMap<>();
    int first = 0;
    for (int place = 0; place < order.size(); place++) {
      boolean last =
          place + 1 == order.size()
              || !listing.amount(order.get(place + 1)).equals(listing.amount(order.get(place)));
      if (last) {
        for (int equal = first; equal <= place; equal++) {
          ranks.put(order.get(equal), (long) first + place + 1 - order.size());
        }
        first = place + 1;
      }
    }
    return ranks;
  }

  private static long product(Map<String, Long> one, Map<String, Long> other) {
    long sum = 0;
    for (Map.Entry<String, Long> entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0L);
    }
    return sum;
  }
}
