package org.chokepoint.scenario.pricing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/**
 * Where the customers go that a firm loses: D_AB, the fraction of what A loses that B gains, with
 * the assumption it rests on, which belongs beside every number computed from it.
 *
 * <p>Fractions from 0 to 1; those from one firm sum to at most 1, and what is missing to 1 is lost
 * to the market. Werden 1996; Shapiro 1996, Mergers with Differentiated Products.
 */
public final class Diversion {
  private final Map<String, Map<String, Ratio>> ratios;
  private final String assumption;

  private Diversion(Map<String, Map<String, Ratio>> ratios, String assumption) {
    this.ratios = ratios;
    this.assumption = assumption;
  }

  /**
   * In proportion to the shares: D_AB = r s_B / (1 - s_A). A firm that has the whole market has no
   * ratios.
   *
   * @param recapture r, the fraction of what a firm loses that stays in the market, from 0 to 1
   */
  public static Diversion proportional(Shares market, BigDecimal recapture) {
    checked(Ratio.of(recapture));
    Map<String, Map<String, Ratio>> ratios = new TreeMap<>();
    for (int from = 0; from < market.firms(); from++) {
      Ratio others = Ratio.of(1, 1).minus(market.share(from));
      Map<String, Ratio> row = new TreeMap<>();
      for (int to = 0; to < market.firms(); to++) {
        if (to != from) {
          row.put(market.holder(to), market.share(to).times(Ratio.of(recapture)).dividedBy(others));
        }
      }
      ratios.put(market.holder(from), row);
    }
    return new Diversion(
        ratios,
        "diversion is assumed proportional to shares, with "
            + recapture.toPlainString()
            + " of what a firm loses staying in the market");
  }

  /**
   * As somebody has measured it.
   *
   * @param ratios from whom, to whom, which fraction
   * @throws IllegalArgumentException if a ratio lies outside 0 to 1, leads back to its firm, or the
   *     ratios from one firm sum to more than 1
   */
  public static Diversion given(Map<String, Map<String, BigDecimal>> ratios) {
    Map<String, Map<String, Ratio>> exact = new TreeMap<>();
    ratios.forEach(
        (from, row) -> {
          Map<String, Ratio> fractions = new TreeMap<>();
          row.forEach((to, ratio) -> fractions.put(to, checked(Ratio.of(ratio))));
          checked(fractions.values().stream().reduce(Ratio.of(0, 1), Ratio::plus));
          apart(from, fractions);
          exact.put(from, fractions);
        });
    return new Diversion(exact, "diversion is as given");
  }

  /**
   * From who uses what at the same time: D_AB = n_AB / (n_AC summed over all C), n_AB the people
   * who use both A and B.
   *
   * @param usersOfBoth for each service, how many of its users also use each other one
   * @throws IllegalArgumentException if a count is negative or counts a service with itself
   */
  public static Diversion fromOverlap(Map<String, Map<String, Long>> usersOfBoth) {
    Map<String, Map<String, Ratio>> ratios = new TreeMap<>();
    usersOfBoth.forEach(
        (from, row) -> {
          if (row.values().stream().anyMatch(users -> users < 0)) {
            throw new IllegalArgumentException("negative users of '" + from + "': " + row);
          }
          apart(from, row);
          long all = row.values().stream().reduce(0L, Math::addExact);
          Map<String, Ratio> fractions = new TreeMap<>();
          if (all > 0) {
            row.forEach((to, users) -> fractions.put(to, Ratio.of(users, all)));
          }
          ratios.put(from, fractions);
        });
    return new Diversion(
        ratios,
        "people who lose a service are assumed to turn to those they already use, in proportion to"
            + " how many use both");
  }

  private static void apart(String from, Map<String, ?> row) {
    if (row.containsKey(from)) {
      throw new IllegalArgumentException("diversion from '" + from + "' to itself");
    }
  }

  private static Ratio checked(Ratio fraction) {
    if (fraction.signum() < 0 || fraction.compareTo(Ratio.of(1, 1)) > 0) {
      throw new IllegalArgumentException("diversion of " + fraction + ", expected 0 to 1");
    }
    return fraction;
  }

  /** D_AB, if it is known. */
  public Optional<Ratio> between(String from, String to) {
    return Optional.ofNullable(ratios.get(from)).map(row -> row.get(to));
  }

  /** Why there is no ratio from a firm to anybody, where there is none. */
  public Optional<String> objection(String from) {
    return Optional.ofNullable(ratios.get(from)).filter(row -> !row.isEmpty()).isPresent()
        ? Optional.empty()
        : Optional.of("no diversion ratio from '" + from + "'");
  }

  /** What the ratios rest on, as a sentence. */
  public String assumption() {
    return assumption;
  }
}
