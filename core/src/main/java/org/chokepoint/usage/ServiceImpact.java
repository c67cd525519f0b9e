package org.chokepoint.usage;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chokepoint.market.Ratio;

/**
 * What became of one service's users through an incident. A person is a user of a phase who used
 * the service in any of its periods.
 *
 * @param market the market
 * @param service the service
 * @param baseline users before
 * @param incident users during
 * @param after users afterwards
 * @param dipped users before who were away during the incident
 * @param returned those of the dipped who came back afterwards
 * @param lost users before who did not use it afterwards
 * @param gained users during or afterwards who were none before
 * @param stayed those of the gained who used it afterwards
 * @param byPeriod the users of each period, baseline, incident and after periods in their order
 * @param periods which periods those are
 */
public record ServiceImpact(
    int market,
    int service,
    Headcount baseline,
    Headcount incident,
    Headcount after,
    Headcount dipped,
    Headcount returned,
    Headcount lost,
    Headcount gained,
    Headcount stayed,
    List<Headcount> byPeriod,
    IncidentPeriods periods) {
  public ServiceImpact {
    byPeriod = List.copyOf(byPeriod);
  }

  /**
   * The fall of the mean users of a period from baseline to incident, as a fraction of the
   * baseline; below zero where they rose. Empty where the baseline users weigh nothing.
   */
  public Optional<Ratio> dip() {
    BigInteger before = sum(0, periods.baseline().size());
    if (before.signum() == 0) {
      return Optional.empty();
    }
    BigInteger during =
        sum(periods.baseline().size(), periods.baseline().size() + periods.incident().size());
    BigInteger scaled = before.multiply(BigInteger.valueOf(periods.incident().size()));
    return Optional.of(
        new Ratio(
            scaled.subtract(during.multiply(BigInteger.valueOf(periods.baseline().size()))),
            scaled));
  }

  /** Whether in some period of the incident fewer than that fraction of the baseline were there. */
  public boolean fell(Ratio fraction) {
    for (int i = 0; i < periods.incident().size(); i++) {
      if (!reached(periods.baseline().size() + i, fraction)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first period after the incident in which the users are at least that fraction of the mean
   * baseline; empty where no period of the panel is.
   */
  public OptionalInt returnPeriod(Ratio fraction) {
    int first = periods.baseline().size() + periods.incident().size();
    for (int i = 0; i < periods.after().size(); i++) {
      if (reached(first + i, fraction)) {
        return OptionalInt.of(periods.after().get(i));
      }
    }
    return OptionalInt.empty();
  }

  /** Whether users x baseline periods x denominator is at least baseline x numerator. */
  private boolean reached(int period, Ratio fraction) {
    BigInteger users =
        BigInteger.valueOf(byPeriod.get(period).weight())
            .multiply(BigInteger.valueOf(periods.baseline().size()));
    BigInteger before = sum(0, periods.baseline().size());
    return users.multiply(fraction.denominator()).compareTo(before.multiply(fraction.numerator()))
        >= 0;
  }

  private BigInteger sum(int from, int to) {
    return byPeriod.subList(from, to).stream()
        .map(users -> BigInteger.valueOf(users.weight()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
