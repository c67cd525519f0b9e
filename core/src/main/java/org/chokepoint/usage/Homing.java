package org.chokepoint.usage;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Ratio;

/**
 * How many services the users of one market and period use side by side.
 *
 * @param market the market
 * @param period the period
 * @param levels the users of exactly 1, 2, ... services, in order; levels without users left out
 */
public record Homing(int market, int period, List<Level> levels) {
  public Homing {
    levels = List.copyOf(levels);
  }

  /**
   * The users of exactly so many services.
   *
   * @param services how many, from 1
   * @param users the users
   */
  public record Level(int services, Headcount users) {}

  /** All users of the market. */
  public Headcount users() {
    return levels.stream().map(Level::users).reduce(Headcount.NONE, Headcount::plus);
  }

  /** The fraction of users with one service only; empty where the users weigh nothing. */
  public Optional<Ratio> single() {
    return perUser(
        levels.stream()
            .filter(level -> level.services() == 1)
            .map(level -> BigInteger.valueOf(level.users().weight()))
            .reduce(BigInteger.ZERO, BigInteger::add));
  }

  /** The fraction of users with two services or more; empty where the users weigh nothing. */
  public Optional<Ratio> multi() {
    return single().map(single -> Ratio.of(1, 1).minus(single));
  }

  /** The mean number of services of a user; empty where the users weigh nothing. */
  public Optional<Ratio> servicesPerUser() {
    return perUser(
        levels.stream()
            .map(
                level ->
                    BigInteger.valueOf(level.users().weight())
                        .multiply(BigInteger.valueOf(level.services())))
            .reduce(BigInteger.ZERO, BigInteger::add));
  }

  private Optional<Ratio> perUser(BigInteger sum) {
    long weight = users().weight();
    return weight == 0 ? Optional.empty() : Optional.of(new Ratio(sum, BigInteger.valueOf(weight)));
  }
}
