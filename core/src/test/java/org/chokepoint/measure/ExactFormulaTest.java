package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;

/**
 * Every measure that is a fraction of whole numbers is the double nearest to it, on ten thousand
 * markets, against the formula written out in whole numbers.
 */
class ExactFormulaTest {
  private static final int MARKETS = 10_000;
  private static final int POINT = 240;

  /** The nearest double is half a unit away at the most. */
  private static final double NEAREST = 0.5000001;

  private final Ulps ulps = new Ulps();

  @Test
  void fractionsOfWholeNumbersAreTheNearestDoubles() {
    for (int seed = 0; seed < MARKETS; seed++) {
      long[] amounts = RandomMarkets.ranked(seed);
      check(Shares.ofSteps(List.of(), amounts), numbers(amounts));
    }
    assertThat(ulps.worst())
        .hasSize(26)
        .allSatisfy((id, worst) -> assertThat(worst).as(id).isLessThanOrEqualTo(NEAREST));
  }

  private void check(Shares shares, BigInteger[] x) {
    BigInteger n = number(x.length);
    BigInteger whole = sum(x, 1);
    BigInteger squares = sum(x, 2);
    BigInteger square = whole.pow(2);
    BigInteger spare = n.multiply(squares).subtract(square);
    note("hhi", shares, squares.multiply(number(10_000)), square);
    note("hhi_normalised", shares, spare, n.subtract(BigInteger.ONE).multiply(square));
    note("hhi_dual", shares, spare, n.multiply(squares));
    note("effective_number", shares, square, squares);
    note("hannah_kay_2", shares, square, squares);
    note("hannah_kay_inf", shares, whole, x[0]);
    note("davies_u_1", shares, squares, square);
    note("davies_u_2", shares, n.multiply(squares.pow(2)), square.pow(2));
    note("centralisation", shares, squares.subtract(whole), square);
    note("dominance_garcia_alba", shares, sum(x, 4), squares.pow(2));
    for (int k : new int[] {1, 2, 3, 8}) {
      note("cr" + k, shares, sum(Arrays.copyOf(x, Math.min(k, x.length)), 1), whole);
    }
    byRank(shares, x, n, whole);
    byTwoLargest(shares, x, square);
    byPosition(shares, x, whole);
    inFixedPoint(shares, x, n, whole);
  }

  private void byRank(Shares shares, BigInteger[] x, BigInteger n, BigInteger whole) {
    BigInteger ranks = BigInteger.ZERO;
    BigInteger distance = BigInteger.ZERO;
    BigInteger support = x[0].multiply(whole.pow(2));
    for (int i = 0; i < x.length; i++) {
      ranks = ranks.add(x[i].multiply(number(i + 1)));
      distance = distance.add(n.multiply(x[i]).subtract(whole).abs());
      if (i > 0) {
        support = support.add(x[i].pow(2).multiply(whole.add(whole).subtract(x[i])));
      }
    }
    BigInteger gini =
        n.add(BigInteger.ONE).multiply(whole).subtract(ranks.multiply(BigInteger.TWO));
    note("hall_tideman", shares, whole, ranks.multiply(BigInteger.TWO).subtract(whole));
    note("gini", shares, gini, n.multiply(whole));
    note("gini_unbiased", shares, gini, n.subtract(BigInteger.ONE).multiply(whole));
    note("hoover", shares, distance, n.multiply(whole).multiply(BigInteger.TWO));
    note("cci", shares, support, whole.pow(3));
  }

  private void byTwoLargest(Shares shares, BigInteger[] x, BigInteger square) {
    BigInteger gap = x[0].pow(2).subtract(x[1].pow(2));
    BigInteger gaps = BigInteger.ZERO;
    for (int i = 1; i < x.length; i++) {
      gaps = gaps.add(x[i - 1].subtract(x[i]).pow(2));
    }
    note("dominance_kwoka", shares, gaps, square);
    note("dominance_threshold", shares, square.subtract(gap), square.add(square));
    BigInteger seventenths = square.multiply(number(10)).subtract(gap.multiply(number(7)));
    note("dominance_threshold_0_7", shares, seventenths, square.multiply(number(20)));
  }

  private void byPosition(Shares shares, BigInteger[] x, BigInteger whole) {
    BigInteger sum = BigInteger.ZERO;
    int majority = 0;
    while (sum.multiply(BigInteger.TWO).compareTo(whole) <= 0) {
      sum = sum.add(x[majority++]);
    }
    assertThat(Read.value("nakamoto", shares)).isEqualTo(majority);
    assertThat(Read.value("firm_count", shares)).isEqualTo(x.length);
    assertThat(Read.value("coverage", shares)).isEqualTo(1);
    if (x.length < 10) {
      assertThat(Read.reasonOfNone("palma", shares)).startsWith("fewer than ten firms");
      return;
    }
    BigInteger top = BigInteger.ZERO;
    BigInteger bottom = BigInteger.ZERO;
    for (int tenth = 0; tenth < 10 * x.length; tenth++) {
      BigInteger size = x[tenth / 10];
      top = tenth < x.length ? top.add(size) : top;
      bottom = tenth >= 6 * x.length ? bottom.add(size) : bottom;
    }
    note("palma", shares, top, bottom);
  }

  /** Sums of fractions without a common denominator, cut after 240 binary digits. */
  private void inFixedPoint(Shares shares, BigInteger[] x, BigInteger n, BigInteger whole) {
    BigInteger one = BigInteger.ONE.shiftLeft(POINT);
    BigInteger grs = BigInteger.ZERO;
    BigInteger kvalseth = BigInteger.ZERO;
    BigInteger ten = n.pow(2).multiply(BigInteger.TEN);
    for (int i = 0; i < x.length; i++) {
      BigInteger above = ten.multiply(x[0]).multiply(whole).add(x[i].pow(2).multiply(number(3)));
      BigInteger below =
          ten.multiply(whole.pow(2)).add(n.multiply(x[0]).multiply(x[i]).multiply(number(3)));
      grs = grs.add(cut(above.multiply(x[i]), below.multiply(whole)));
      kvalseth = kvalseth.add(cut(x[i], whole.multiply(number(i + 1))));
    }
    note("grs", shares, grs, one);
    note("kvalseth", shares, kvalseth, one);
    note("linda", shares, linda(x, x.length), one);
    if (x.length <= 20) {
      int m = 2;
      while (m < x.length && linda(x, m + 1).compareTo(linda(x, m)) < 0) {
        m++;
      }
      assertThat(Read.value("linda_boundary", shares)).isEqualTo(m);
    }
  }

  private static BigInteger linda(BigInteger[] x, int m) {
    BigInteger all = sum(Arrays.copyOf(x, m), 1);
    BigInteger above = BigInteger.ZERO;
    BigInteger sum = BigInteger.ZERO;
    for (int i = 1; i < m; i++) {
      above = above.add(x[i - 1]);
      sum = sum.add(cut(above.multiply(number(m - i)), all.subtract(above).multiply(number(i))));
    }
    return sum.divide(number((long) m * (m - 1)));
  }

  private void note(String id, Shares shares, BigInteger above, BigInteger below) {
    ulps.note(id, Read.value(id, shares), above, below);
  }

  private static BigInteger cut(BigInteger above, BigInteger below) {
    return above.shiftLeft(POINT).divide(below);
  }

  private static BigInteger sum(BigInteger[] x, int power) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger each : x) {
      sum = sum.add(each.pow(power));
    }
    return sum;
  }

  private static BigInteger[] numbers(long[] amounts) {
    return Arrays.stream(amounts).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
  }

  private static BigInteger number(long number) {
    return BigInteger.valueOf(number);
  }
}
