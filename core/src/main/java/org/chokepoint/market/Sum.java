package org.chokepoint.market;

/**
 * A running sum of {@link Twofold} numbers, kept in place because measures add up in long loops.
 */
public final class Sum {
  private double high;
  private double low;

  /** Adds a number. */
  public void add(Twofold number) {
    Twofold sum = new Twofold(high, low).plus(number);
    high = sum.high();
    low = sum.low();
  }

  /** The sum so far. */
  public Twofold total() {
    return new Twofold(high, low);
  }
}
