package org.chokepoint.market;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A known residual: an amount that firms hold which are not listed by name, such as a size class or
 * a row "others".
 *
 * @param amount what they hold together, in the market's unit, above zero
 * @param firms how many they are, where known
 * @param smallest the least that any of them has, where known
 * @param largest the most that any of them has, where known
 */
public record Unlisted(
    BigDecimal amount,
    OptionalLong firms,
    Optional<BigDecimal> smallest,
    Optional<BigDecimal> largest) {
  /** More firms than any market has; counts beyond would overflow sums. */
  private static final long MOST_FIRMS = 1_000_000_000_000L;

  public Unlisted {
    require(amount.signum() > 0, "an amount of " + amount, "expected above 0; leave it out");
    require(
        firms.orElse(1) >= 1 && firms.orElse(1) <= MOST_FIRMS,
        firms.orElse(1) + " unlisted firms",
        "expected 1 to " + MOST_FIRMS + "; leave the number out where it is not known");
    BigDecimal least = smallest.orElse(BigDecimal.ZERO);
    require(
        least.signum() >= 0,
        "a smallest unlisted firm of " + least,
        "expected 0 or more; leave it out where it is not known");
    if (largest.isPresent()) {
      BigDecimal most = largest.get();
      require(
          most.signum() > 0 && most.compareTo(least) >= 0,
          "unlisted firms from " + least + " to " + most,
          "expected a largest above 0 and not below the smallest; correct the class");
    }
  }

  /** An amount of which nothing else is known. */
  public static Unlisted of(BigDecimal amount) {
    return new Unlisted(amount, OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  private static void require(boolean holds, String found, String remedy) {
    if (!holds) {
      throw new IllegalArgumentException(found + ", " + remedy);
    }
  }
}
