package org.chokepoint.change;

import java.util.List;
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
 * How many of the firms that stayed changed their rank?
 *
 * <p>A firm's rank is 1 and the number of firms with more, so equal firms share a rank. Firms, from
 * 0. Undefined where nobody has anything before or after, and where coverage is partial: so many of
 * the listed firms are known to have changed rank, of the others nothing. O(n log n).
 */
final class RankTurnover implements ChangeMeasure {
  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("rank_turnover"),
        "Rank turnover",
        "How many of the firms that stayed changed their rank?",
        "#{i in both : rank_i,after != rank_i,before}",
        Unit.FIRMS,
        new Range(0, Double.POSITIVE_INFINITY, "0 where the order stayed as it was"),
        Reading.NEUTRAL,
        "the order of the firms, not their size",
        ChangeWords.UNDEFINED + ", and where coverage is partial",
        List.of(new Citation("count of firms whose rank differs, as in studies of turnover")),
        new Example(
            List.of("50 -> 40", "30 -> 45", "20 -> 15"),
            2,
            "the second firm overtakes the first, the third stays third"));
  }

  @Override
  public Outcome of(Shares before, Shares after) {
    return ChangeWords.nobody(before, after).orElseGet(() -> count(before, after));
  }

  private static Outcome count(Shares before, Shares after) {
    Listing earlier = new Listing(before);
    Listing later = new Listing(after);
    long changed =
        earlier.both(later).stream()
            .filter(firm -> !earlier.rank(firm).equals(later.rank(firm)))
            .count();
    return ChangeWords.complete(before, after)
        ? Outcome.value(changed)
        : new Undefined(
            changed
                + " of the firms listed in both changed their rank among the listed ones; "
                + ChangeWords.partial(before, after));
  }
}
