package org.chokepoint.measure;

import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;

/** A measure that is a formula of the sizes of all firms. */
abstract class SizeMeasure implements Measure {
  static final String SINGLE_FIRM = "single firm";

  private final MeasureCard card;
  private final Majorisation majorisation;

  SizeMeasure(MeasureCard card, Majorisation majorisation) {
    this.card = card;
    this.majorisation = majorisation;
  }

  @Override
  public final MeasureCard card() {
    return card;
  }

  /** How it answers when amounts move from smaller to larger firms. */
  final Majorisation majorisation() {
    return majorisation;
  }

  @Override
  public final Outcome of(Shares shares) {
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    if (!shares.complete()) {
      return partial(shares);
    }
    return shares.firms() == 1 ? single(shares) : complete(shares);
  }

  /** Two or more firms, all of them listed. */
  Outcome complete(Shares shares) {
    return Outcome.value(value(shares.sizes()));
  }

  /** One firm that has everything. */
  Outcome single(Shares shares) {
    return new Value(value(shares.sizes()), SINGLE_FIRM);
  }

  /** Some firms not listed. */
  Outcome partial(Shares shares) {
    return Partial.outcome(this, shares);
  }

  /** The number, infinite where countless firms, or firms with nothing, leave it no limit. */
  abstract double value(SizeDistribution sizes);
}
