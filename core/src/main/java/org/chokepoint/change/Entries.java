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
import org.chokepoint.measure.Unit;

/**
 * How many firms came into the market?
 *
 * <p>Firms with more than nothing after and nothing before. Firms, from 0. Undefined where nobody
 * has anything before or after, and where coverage after is partial: no upper bound is known. Where
 * only coverage before is partial, an interval: any firm newly listed may have been there. O(n log
 * n).
 */
final class Entries implements ChangeMeasure {
  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("entries"),
        "Entries",
        "How many firms came into the market?",
        "#{i : s_i,before = 0 < s_i,after}",
        Unit.FIRMS,
        new Range(0, Double.POSITIVE_INFINITY, "0 where nobody entered"),
        Reading.NEUTRAL,
        "who came in, however small",
        ChangeWords.UNDEFINED
            + ", and where coverage after is partial; an interval where only coverage before is",
        List.of(new Citation("count of firms present after and not before")),
        new Example(List.of("60 -> 50", "40 -> 30", "0 -> 20"), 1, "one firm enters"));
  }

  @Override
  public Outcome of(Shares before, Shares after) {
    return ChangeWords.nobody(before, after)
        .orElseGet(
            () ->
                Newcomers.count(
                    new Listing(after), new Listing(before), ChangeWords.partial(before, after)));
  }
}
