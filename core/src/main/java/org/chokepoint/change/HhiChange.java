package org.chokepoint.change;

import java.util.List;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.Example;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Range;
import org.chokepoint.measure.Reading;
import org.chokepoint.measure.Unit;

/**
 * By how much did concentration rise?
 *
 * <p>10,000 (H_after - H_before). Points, from -10,000 to 10,000. Undefined where nobody has
 * anything before or after. Where coverage is partial, from the lowest HHI after minus the highest
 * before to the highest minus the lowest. O(n). Hirschman 1945, Herfindahl 1950.
 */
final class HhiChange implements ChangeMeasure {
  private static final double POINTS = 10_000;

  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("hhi_change"),
        "Change of the HHI",
        "By how much did concentration rise?",
        "10000 * (H_after - H_before)",
        Unit.POINTS,
        new Range(-POINTS, POINTS, "below 0 where concentration fell"),
        Reading.RISES,
        "how far all shares together moved towards or away from large firms",
        ChangeWords.UNDEFINED + "; an interval where coverage is partial",
        List.of(new Citation("Herfindahl 1950, Concentration in the Steel Industry")),
        new Example(
            List.of("60 -> 60", "20 -> 40", "20 -> 0"),
            800,
            "two small firms beside a large one become one: 4,400 to 5,200 points"));
  }

  @Override
  public Outcome of(Shares before, Shares after) {
    return ChangeWords.nobody(before, after).orElseGet(() -> change(before, after));
  }

  private static Outcome change(Shares before, Shares after) {
    Bounds earlier = Measures.hhi().exactly(before);
    Bounds later = Measures.hhi().exactly(after);
    return Outcome.between(
        later.low().minus(earlier.high()).value(),
        later.high().minus(earlier.low()).value(),
        ChangeWords.partial(before, after));
  }
}
