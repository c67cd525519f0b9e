package org.chokepoint.scenario;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Shares;
import org.chokepoint.market.Unlisted;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measures;

/** A market being rewritten, in exact fractions of its unit. */
final class Draft {
  private static final long POINTS = 10_000;

  private final Shares before;
  private final Map<String, Ratio> amounts = new TreeMap<>();
  private Ratio whole;

  /** By how much everybody, the unlisted firms too, has grown. */
  private Ratio growth = Ratio.of(1, 1);

  Draft(Shares before) {
    this.before = before;
    this.whole = inUnits(before.whole());
    for (int rank = 0; rank < before.firms(); rank++) {
      amounts.put(before.holder(rank), inUnits(before.amount(rank)));
    }
  }

  private Ratio inUnits(long steps) {
    return Ratio.of(BigDecimal.valueOf(steps).multiply(before.step()));
  }

  Set<String> firms() {
    return Collections.unmodifiableSet(amounts.keySet());
  }

  Ratio whole() {
    return whole;
  }

  /** What a firm has; nothing where it is not in the market. */
  Ratio of(String firm) {
    return Optional.ofNullable(amounts.get(firm)).orElse(Ratio.of(0, 1));
  }

  /** The part of the market that a firm has. */
  Ratio share(String firm) {
    return of(firm).dividedBy(whole);
  }

  void give(String firm, Ratio amount) {
    if (amount.signum() > 0) {
      amounts.merge(firm, amount.reduced(), (old, more) -> old.plus(more).reduced());
    }
  }

  /** Takes from a firm; one that is left with nothing is out of the market. */
  void take(String firm, Ratio amount) {
    Ratio left = of(firm).minus(amount).reduced();
    if (left.signum() == 0) {
      amounts.remove(firm);
    } else {
      amounts.put(firm, left);
    }
  }

  /** Scales everybody, listed or not; the whole stays as it is. */
  void scale(Ratio factor) {
    amounts.replaceAll((firm, amount) -> amount.times(factor).reduced());
    growth = growth.times(factor).reduced();
  }

  void enlarge(Ratio amount) {
    whole = whole.plus(amount).reduced();
  }

  void shrink(Ratio amount) {
    whole = whole.minus(amount).reduced();
  }

  /**
   * One more than the firms that are larger; unlisted ones may be among those where the firm is
   * smaller than they can be.
   */
  Bounds rank(String firm) {
    Ratio own = of(firm);
    long larger = amounts.values().stream().filter(other -> other.compareTo(own) > 0).count();
    Ratio least = Ratio.of(larger + 1, 1);
    if (own.signum() == 0 || hidden().signum() == 0 || own.compareTo(ceiling()) >= 0) {
      return new Bounds(least, least);
    }
    Ratio asLarge = hidden().dividedBy(own);
    BigInteger most = asLarge.numerator().divide(asLarge.denominator());
    return new Bounds(least, least.plus(new Ratio(most, BigInteger.ONE)));
  }

  /** The better of two ranks, each known or between two ends. */
  static Bounds better(Bounds one, Bounds other) {
    return new Bounds(lower(one.low(), other.low()), lower(one.high(), other.high()));
  }

  private static Ratio lower(Ratio one, Ratio other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /**
   * The change of the HHI in points. The unlisted firms keep their proportions among themselves, so
   * what they are matters only where their part of the market changes.
   */
  Bounds deltaHhi() {
    Ratio oldWhole = inUnits(before.whole());
    Ratio oldListed =
        new Ratio(before.squares(), BigInteger.valueOf(before.whole()).pow(2)).times(POINTS);
    Ratio listed =
        amounts.values().stream()
            .map(amount -> amount.times(amount))
            .reduce(Ratio.of(0, 1), (sum, square) -> sum.plus(square).reduced())
            .times(POINTS)
            .dividedBy(whole.times(whole));
    Ratio stretch = growth.times(oldWhole).dividedBy(whole);
    Ratio more = stretch.times(stretch).minus(Ratio.of(1, 1));
    Bounds old = Measures.hhi().exactly(before);
    Ratio known = listed.minus(oldListed);
    Ratio least = known.plus(old.low().minus(oldListed).times(more)).reduced();
    Ratio most = known.plus(old.high().minus(oldListed).times(more)).reduced();
    return more.signum() < 0 ? new Bounds(most, least) : new Bounds(least, most);
  }

  private Ratio hidden() {
    return inUnits(before.unlisted()).times(growth);
  }

  private Ratio ceiling() {
    return inUnits(before.ceiling()).times(growth);
  }

  /**
   * The market as rewritten: in its unit where that counts things and the amounts are whole or
   * decimal numbers of that length, else in a unit that no amount is mistaken for a count in.
   *
   * @throws ArithmeticException if the amounts span more than 18 digits in either
   */
  Shares shares() {
    try {
      return in(before.things().isPresent() ? Ratio.of(1, 1) : uncountable());
    } catch (ArithmeticException noDecimal) {
      return in(uncountable());
    }
  }

  private Shares in(Ratio unit) {
    List<Holding> holdings = new ArrayList<>();
    amounts.forEach((firm, amount) -> holdings.add(new Holding(firm, decimal(amount, unit))));
    List<Unlisted> unlisted = new ArrayList<>();
    for (Residual residual : before.residuals()) {
      unlisted.add(
          new Unlisted(
              decimal(grown(residual.amount()), unit),
              residual.firms(),
              Optional.of(decimal(grown(residual.smallest()), unit)),
              Optional.of(decimal(grown(residual.largest()), unit))));
    }
    return Shares.of(Optional.of(decimal(whole, unit)), holdings, unlisted);
  }

  private Ratio grown(long steps) {
    return inUnits(steps).times(growth).reduced();
  }

  private static BigDecimal decimal(Ratio amount, Ratio unit) {
    Ratio units = amount.dividedBy(unit);
    return new BigDecimal(units.numerator()).divide(new BigDecimal(units.denominator()));
  }

  /** Twice the largest unit of which all amounts are whole multiples: some amount has a half. */
  private Ratio uncountable() {
    List<Ratio> all = new ArrayList<>(amounts.values());
    all.add(whole);
    for (Residual residual : before.residuals()) {
      all.add(grown(residual.amount()));
      all.add(grown(residual.smallest()));
      all.add(grown(residual.largest()));
    }
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Ratio amount : all) {
      BigInteger other = amount.reduced().denominator();
      numerator = numerator.gcd(amount.reduced().numerator());
      denominator = denominator.multiply(other).divide(denominator.gcd(other));
    }
    return new Ratio(numerator.multiply(BigInteger.TWO), denominator);
  }
}
