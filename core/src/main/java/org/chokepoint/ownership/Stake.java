package org.chokepoint.ownership;

import java.math.BigDecimal;

/**
 * What one owner holds of one firm.
 *
 * @param owner an investor or a firm
 * @param owned the firm
 * @param equity the percentage of the firm's profit that goes to the owner
 * @param votes the percentage of the firm's votes; 0 is a silent stake
 * @param line where it is written, for messages; 0 where it is nowhere
 */
public record Stake(String owner, String owned, BigDecimal equity, BigDecimal votes, long line) {
  /** A stake that is written nowhere. */
  public Stake(String owner, String owned, BigDecimal equity, BigDecimal votes) {
    this(owner, owned, equity, votes, 0);
  }

  public Stake {
    if (equity.signum() < 0 || votes.signum() < 0) {
      throw new IllegalArgumentException(
          "a stake of " + owner + " in " + owned + " below zero: " + equity + ", " + votes);
    }
  }
}
