package org.chokepoint.market;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One market at one time: what each holder has, exactly, and how much of the whole is known.
 *
 * <p>Amounts are whole multiples of a common decimal step, so sums and comparisons are exact and
 * the same under any order of the input. Holders with nothing are counted apart and are no firms.
 * Where the whole is larger than the sum of the holders, the rest belongs to firms that are not
 * listed, each assumed no larger than the smallest listed firm.
 */
public final class Shares {
  private final List<String> holders;
  private final long[] amounts;
  private final long whole;
  private final long ceiling;
  private final int withNothing;

  private Shares(List<String> holders, long[] amounts, long whole, long ceiling, int withNothing) {
    this.holders = List.copyOf(holders);
    this.amounts = amounts;
    this.whole = whole;
    this.ceiling = ceiling;
    this.withNothing = withNothing;
  }

  /**
   * A market whose holders are all listed. Holdings of one holder are added up.
   *
   * @throws ArithmeticException if the amounts together span more than 18 digits
   */
  public static Shares complete(Collection<Holding> holdings) {
    return of(holdings, Optional.empty(), Optional.empty());
  }

  /**
   * A market of which only some holders are listed.
   *
   * @param whole the amount of the whole market
   * @throws ArithmeticException if the amounts together span more than 18 digits
   * @throws IllegalArgumentException if the holdings exceed the whole
   */
  public static Shares partsOf(BigDecimal whole, Collection<Holding> holdings) {
    return of(holdings, Optional.of(whole), Optional.empty());
  }

  /**
   * A market of which only some holders are listed, and no unlisted one exceeds a ceiling.
   *
   * @param whole the amount of the whole market
   * @param ceiling the largest amount an unlisted firm can have
   * @throws ArithmeticException if the amounts together span more than 18 digits
   * @throws IllegalArgumentException if the holdings exceed the whole, or if the ceiling is not
   *     above zero or exceeds the smallest listed firm, which the bounds of the measures rely on
   */
  public static Shares partsOf(BigDecimal whole, BigDecimal ceiling, Collection<Holding> holdings) {
    return of(holdings, Optional.of(whole), Optional.of(ceiling));
  }

  private static Shares of(
      Collection<Holding> holdings, Optional<BigDecimal> whole, Optional<BigDecimal> ceiling) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Holding holding : holdings) {
      sums.merge(holding.holder(), holding.amount(), BigDecimal::add);
    }
    List<Holding> held = new ArrayList<>();
    int scale = Math.max(whole.map(Shares::scale).orElse(0), ceiling.map(Shares::scale).orElse(0));
    for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
      scale = Math.max(scale, scale(sum.getValue()));
      if (sum.getValue().signum() > 0) {
        held.add(new Holding(sum.getKey(), sum.getValue()));
      }
    }
    held.sort(Comparator.comparing(Holding::amount).reversed());
    long[] amounts = new long[held.size()];
    long sum = 0;
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = steps(held.get(i).amount(), scale);
      sum = Math.addExact(sum, amounts[i]);
    }
    long total = whole.isPresent() ? steps(whole.get(), scale) : sum;
    if (total < sum) {
      throw new IllegalArgumentException("holdings exceed the whole of " + whole.orElseThrow());
    }
    long smallest = amounts.length == 0 ? 0 : amounts[amounts.length - 1];
    long most = ceiling.isPresent() ? steps(ceiling.get(), scale) : smallest;
    if (amounts.length > 0 && (most <= 0 || most > smallest)) {
      throw new IllegalArgumentException(
          "a ceiling of "
              + ceiling.orElseThrow()
              + " for unlisted firms, expected above 0 and at most the smallest listed firm");
    }
    return new Shares(
        held.stream().map(Holding::holder).toList(),
        amounts,
        total,
        most,
        sums.size() - held.size());
  }

  private static int scale(BigDecimal amount) {
    return Math.max(0, amount.stripTrailingZeros().scale());
  }

  private static long steps(BigDecimal amount, int scale) {
    return amount.setScale(scale).unscaledValue().longValueExact();
  }

  /** How many firms are listed with more than nothing. */
  public int firms() {
    return amounts.length;
  }

  /** How many listed holders have nothing; they are no firms. */
  public int withNothing() {
    return withNothing;
  }

  /** The holder at a rank, 0 for the largest; equal amounts rank by name. */
  public String holder(int rank) {
    return holders.get(rank);
  }

  /** The amount at a rank, 0 for the largest, in steps. */
  public long amount(int rank) {
    return amounts[rank];
  }

  /** The amounts from the largest down, in steps. */
  public long[] amounts() {
    return amounts.clone();
  }

  /** The amount of the whole market, in steps. */
  public long whole() {
    return whole;
  }

  /** The part of the whole that no listed firm has, in steps. */
  public long unlisted() {
    return whole - Arrays.stream(amounts).sum();
  }

  /**
   * The most that a firm which is not listed can have, in steps: no more than the smallest listed
   * firm, unless the market was built with another ceiling.
   */
  public long ceiling() {
    return ceiling;
  }

  /** Whether the listed firms hold the whole market. */
  public boolean complete() {
    return unlisted() == 0;
  }

  /** Whether nobody holds anything, so that no index is defined. */
  public boolean empty() {
    return amounts.length == 0;
  }

  /** The sum of the {@code k} largest amounts, in steps; all of them if there are fewer. */
  public long largest(int k) {
    return Arrays.stream(amounts).limit(k).sum();
  }

  /** The sum of the squared amounts, in squared steps. */
  public BigInteger squares() {
    BigInteger sum = BigInteger.ZERO;
    for (long amount : amounts) {
      sum = sum.add(BigInteger.valueOf(amount).pow(2));
    }
    return sum;
  }

  /** The fraction of the whole at a rank, 0 for the largest. */
  public Ratio share(int rank) {
    return Ratio.of(amounts[rank], whole);
  }

  /** The fraction of the whole that the listed firms hold. */
  public Ratio coverage() {
    return Ratio.of(whole - unlisted(), whole);
  }
}
