package org.chokepoint.market;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One market at one time: what each holder has, exactly, and how much of the whole is known.
 *
 * <p>Amounts are whole multiples of a common decimal step, so sums and comparisons are exact and
 * the same under any order of the input. Holders with nothing are counted apart and are no firms.
 * Where the whole is larger than the sum of the holders, the rest belongs to firms that are not
 * listed; unless more is said of them, each is assumed no larger than the smallest listed firm.
 */
public final class Shares {
  private final List<String> holders;
  private final long[] amounts;
  private final long listed;
  private final long whole;
  private final long ceiling;
  private final List<Residual> residuals;
  private final int withNothing;
  private final int scale;
  private final OptionalLong things;
  private @Nullable SizeDistribution sizes;

  /** A market whose amounts run from the largest down; see {@link SharesAssembly}. */
  Shares(
      List<String> holders,
      long[] amounts,
      long whole,
      List<Residual> residuals,
      int withNothing,
      OptionalLong things,
      int scale) {
    this.holders = List.copyOf(holders);
    this.amounts = amounts;
    this.listed = Arrays.stream(amounts).sum();
    this.whole = whole;
    this.residuals = List.copyOf(residuals);
    this.withNothing = withNothing;
    this.things = things;
    this.ceiling =
        residuals.stream()
            .mapToLong(Residual::largest)
            .max()
            .orElse(amounts.length == 0 ? 0 : amounts[amounts.length - 1]);
    this.scale = scale;
  }

  /**
   * A market whose holders are all listed. Holdings of one holder are added up.
   *
   * @throws ArithmeticException if the amounts together span more than 18 digits
   */
  public static Shares complete(Collection<Holding> holdings) {
    return of(Optional.empty(), holdings, List.of());
  }

  /**
   * A market of which only some holders are listed.
   *
   * @param whole the amount of the whole market
   * @throws ArithmeticException if the amounts together span more than 18 digits
   * @throws IllegalArgumentException if the holdings exceed the whole
   */
  public static Shares partsOf(BigDecimal whole, Collection<Holding> holdings) {
    return of(Optional.of(whole), holdings, List.of());
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
    return new SharesAssembly(Optional.of(whole), holdings, List.of(), Optional.of(ceiling))
        .shares();
  }

  /**
   * A market of which some holders are listed and something is known of the others. What is missing
   * from the whole beyond the known residuals is one more residual of which nothing is known.
   *
   * @param whole the amount of the whole market; where absent, the listed and the unlisted amounts
   *     are all there is
   * @param listed the holders listed by name
   * @param unlisted what is known of the others
   * @throws ArithmeticException if the amounts together span more than 18 digits
   * @throws IllegalArgumentException if listed and unlisted amounts exceed the whole, or if an
   *     unlisted amount does not fit its number of firms and their limits
   */
  public static Shares of(
      Optional<BigDecimal> whole, Collection<Holding> listed, List<Unlisted> unlisted) {
    return new SharesAssembly(whole, listed, unlisted, Optional.empty()).shares();
  }

  /**
   * A complete market from amounts in whole steps, in any order: the fast way for many markets.
   *
   * @param holders the holder of each amount, no two alike; or no names at all, and then none may
   *     be asked for
   * @param amounts what each has, not negative; the sum must fit a long. Copied
   * @throws ArithmeticException if the sum does not fit
   * @throws IllegalArgumentException if an amount is negative or names and amounts differ in number
   */
  public static Shares ofSteps(List<String> holders, long[] amounts) {
    return ofSteps(holders, amounts, 0);
  }

  /**
   * As {@link #ofSteps(List, long[])} with a step that is a decimal fraction.
   *
   * @param scale the digits after the point: a step is 10^-scale of the market's unit
   */
  public static Shares ofSteps(List<String> holders, long[] amounts, int scale) {
    return StepRanking.of(holders, amounts, scale);
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

  /** The size of a step in the unit of the amounts that the market was built from. */
  public BigDecimal step() {
    return BigDecimal.ONE.scaleByPowerOfTen(-scale);
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
    return whole - listed;
  }

  /** What is known of the firms that are not listed; together they hold {@link #unlisted()}. */
  public List<Residual> residuals() {
    return residuals;
  }

  /**
   * The most that a firm which is not listed can have, in steps: no more than the smallest listed
   * firm, unless the market was built with another ceiling or with larger limits.
   */
  public long ceiling() {
    return ceiling;
  }

  /** Whether the listed firms hold the whole market. */
  public boolean complete() {
    return listed == whole;
  }

  /** Whether nobody is known to hold anything, so that no index is defined. */
  public boolean empty() {
    return amounts.length == 0 && residuals.isEmpty();
  }

  /**
   * How many things the market shares out, where the amounts count things: all of them whole
   * numbers, and not parts of a stated whole of 100, which are percentages.
   */
  public OptionalLong things() {
    return things;
  }

  /** The sum of the {@code k} largest amounts, in steps; all of them if there are fewer. */
  public long largest(int k) {
    if (k >= amounts.length) {
      return listed;
    }
    long sum = 0;
    for (int rank = 0; rank < k; rank++) {
      sum += amounts[rank];
    }
    return sum;
  }

  /** The sum of the squared amounts, in squared steps. */
  public BigInteger squares() {
    BigInteger sum = BigInteger.ZERO;
    for (long amount : amounts) {
      sum = sum.add(BigInteger.valueOf(amount).pow(2));
    }
    return sum;
  }

  /**
   * The sizes of all firms, with what measures share between them.
   *
   * @throws IllegalStateException if the market is not {@linkplain #complete() complete}
   */
  public SizeDistribution sizes() {
    if (!complete()) {
      throw new IllegalStateException("sizes of a market of which some firms are not listed");
    }
    SizeDistribution known = sizes;
    if (known == null) {
      known = SizeDistribution.of(amounts, whole);
      sizes = known;
    }
    return known;
  }

  /** The fraction of the whole at a rank, 0 for the largest. */
  public Ratio share(int rank) {
    return Ratio.of(amounts[rank], whole);
  }

  /** The fraction of the whole that the listed firms hold. */
  public Ratio coverage() {
    return Ratio.of(listed, whole);
  }
}
