package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;

/**
 * What part of the market do the listed firms hold together?
 *
 * <p>&Sigma; x_i / X, X the amount of the whole market. Fraction, 0 to 1. Undefined where the whole
 * is nothing. O(1).
 */
final class Coverage implements ExactMeasure {
  private static final MeasureCard CARD =
      new MeasureCard(
          new MeasureId("coverage"),
          "Coverage",
          "What part of the market do the listed firms hold together?",
          "sum(x_i) / X",
          Unit.FRACTION,
          new Range(0, 1, "below 1 the other measures are intervals"),
          Reading.NEUTRAL,
          "how much of the market is known, not who holds it",
          "undefined where nobody has anything",
          List.of(new Citation("amounts listed over the amount of the whole market")),
          new Example(List.of("40", "30", "20", "10"), 1, "all four firms are listed"));

  @Override
  public MeasureCard card() {
    return CARD;
  }

  @Override
  public Bounds exactly(Shares shares) {
    return Bounds.at(shares.coverage());
  }
}
