package org.chokepoint.ownership;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * How often does each vote decide?
 *
 * <p>Normalised Banzhaf index of a weighted majority game: of all coalitions in which somebody's
 * leaving turns a majority into none, the part in which it is this holder; the parts sum to 1. The
 * votes nobody reports are an ocean of small holders who vote each for itself: half of them with
 * any coalition, so a coalition wins with more than half of the reported votes, and the ocean has
 * no power (Dubey and Shapley 1979). Up to {@value #COUNTED} holders every coalition is counted
 * with votes to 12 digits after the point, O(n 2<sup>n</sup>); above, a generating function on
 * votes rounded to steps of 0.01 %, O(n) times the number of steps. Banzhaf 1965.
 */
final class Banzhaf {
  static final int COUNTED = 12;

  private static final int FINE_DIGITS = 12;
  private static final int COARSE_DIGITS = 2;

  private Banzhaf() {}

  /** The power of each holder of votes, in the order given; each vote positive. */
  static List<Fraction> of(List<BigDecimal> votes) {
    BigInteger[] swings =
        votes.size() <= COUNTED
            ? counted(steps(votes, FINE_DIGITS))
            : generated(steps(votes, COARSE_DIGITS));
    BigInteger all = Arrays.stream(swings).reduce(BigInteger.ZERO, BigInteger::add);
    return Arrays.stream(swings).map(swing -> new Fraction(swing, all)).toList();
  }

  /** Votes in whole steps; the smallest holder has at least one. */
  private static long[] steps(List<BigDecimal> votes, int digits) {
    return votes.stream()
        .mapToLong(
            vote ->
                Math.max(
                    1,
                    vote.setScale(digits, RoundingMode.HALF_UP).unscaledValue().longValueExact()))
        .toArray();
  }

  /** Winning coalitions that lose without the holder, one by one. */
  static BigInteger[] counted(long[] votes) {
    long all = Arrays.stream(votes).sum();
    long[] sums = new long[1 << votes.length];
    long[] swings = new long[votes.length];
    for (int coalition = 1; coalition < sums.length; coalition++) {
      int lowest = Integer.numberOfTrailingZeros(coalition);
      sums[coalition] = sums[coalition & (coalition - 1)] + votes[lowest];
      if (wins(sums[coalition], all)) {
        for (int holder = 0; holder < votes.length; holder++) {
          boolean member = (coalition >> holder & 1) == 1;
          swings[holder] += member && !wins(sums[coalition] - votes[holder], all) ? 1 : 0;
        }
      }
    }
    return Arrays.stream(swings).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
  }

  /** The same from the number of coalitions of every size, the holder's own taken out again. */
  static BigInteger[] generated(long[] votes) {
    int all = Math.toIntExact(Arrays.stream(votes).sum());
    BigInteger[] coalitions = new BigInteger[all + 1];
    Arrays.fill(coalitions, BigInteger.ZERO);
    coalitions[0] = BigInteger.ONE;
    for (long vote : votes) {
      for (int sum = all; sum >= vote; sum--) {
        coalitions[sum] = coalitions[sum].add(coalitions[sum - (int) vote]);
      }
    }
    return Arrays.stream(votes)
        .mapToObj(vote -> swings(coalitions, (int) vote))
        .toArray(BigInteger[]::new);
  }

  private static BigInteger swings(BigInteger[] coalitions, int vote) {
    int all = coalitions.length - 1;
    BigInteger[] others = coalitions.clone();
    BigInteger swings = BigInteger.ZERO;
    for (int sum = 0; sum <= all / 2; sum++) {
      if (sum >= vote) {
        others[sum] = coalitions[sum].subtract(others[sum - vote]);
      }
      if (wins(sum + (long) vote, all)) {
        swings = swings.add(others[sum]);
      }
    }
    return swings;
  }

  private static boolean wins(long votes, long all) {
    return votes > all - votes;
  }
}
