package org.chokepoint.market;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An {@link Unlisted} amount in the steps of its market, all limits filled in.
 *
 * @param amount what the firms hold together, above zero
 * @param firms how many they are, where known
 * @param smallest the least that one has; 0 where nothing is known
 * @param largest the most that one has, at most the amount
 */
public record Residual(long amount, OptionalLong firms, long smallest, long largest) {
  public Residual {
    if (!fits(amount, firms, smallest, largest)) {
      throw new IllegalArgumentException(
          amount + " steps do not fit " + firms + " firms of " + smallest + " to " + largest);
    }
  }

  /** Whether so many firms, or any number of them, within the limits can hold the amount. */
  static boolean fits(long amount, OptionalLong firms, long smallest, long largest) {
    long fewest = firms.orElse(-Math.floorDiv(-amount, largest));
    boolean enough = fewest > amount / largest || fewest * largest >= amount;
    boolean tooMany = smallest > 0 && fewest > amount / smallest;
    return enough && !tooMany && smallest <= largest;
  }

  /** The fewest firms that can hold the amount. */
  public long fewest() {
    return firms.orElse(-Math.floorDiv(-amount, largest));
  }

  /** The most firms that can hold the amount; none where there is no limit. */
  public OptionalLong most() {
    if (firms.isPresent()) {
      return firms;
    }
    return smallest == 0 ? OptionalLong.empty() : OptionalLong.of(amount / smallest);
  }

  /** The same as an amount of a market whose unit is the step, such as one with firms merged. */
  public Unlisted unlisted() {
    return new Unlisted(
        BigDecimal.valueOf(amount),
        firms,
        Optional.of(BigDecimal.valueOf(smallest)),
        Optional.of(BigDecimal.valueOf(largest)));
  }
}
