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
 * How many firms left the market?
 *
 * <p>Firms with more than nothing before and nothing after: {@link Entries} backwards. Firms, from
 * 0. Undefined where nobody has anything before or after, and where coverage before is partial.
 * Where only coverage after is partial, an interval: any firm no longer listed may still be there.
 * O(n log n).
 */
final class Exits implements ChangeMeasure {
  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("exits"),
        "Exits",
        "How many firms left the market?",
        "#{i : s_i,after = 0 < s_i,before}",
        Unit.FIRMS,
        new Range(0, Double.POSITIVE_INFINITY, "0 where nobody left"),
        Reading.NEUTRAL,
        "who left, however small",
        ChangeWords.UNDEFINED
            + ", and where coverage before is partial; an interval where only coverage after is",
        List.of(new Citation("count of firms present before and not after")),
        new Example(List.of("60 -> 60", "20 -> 40", "20 -> 0"), 1, "one firm leaves"));
  }

  @Override
  public Outcome of(Shares before, Shares after) {
    return ChangeWords.nobody(before, after)
        .orElseGet(
            () ->
                Newcomers.count(
                    new Listing(before), new Listing(after), ChangeWords.partial(before, after)));
  }
}
