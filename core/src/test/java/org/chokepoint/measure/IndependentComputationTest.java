package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndependentComputationTest {
  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void plainDoubleFormulasAgree(int seed) {
    long[] amounts = Markets.amounts(new Random(1000 + seed));
    double whole = Arrays.stream(amounts).sum();
    double[] shares = Arrays.stream(amounts).mapToDouble(x -> x / whole).sorted().toArray();
    double h = Arrays.stream(shares).map(s -> s * s).sum();
    double e = -Arrays.stream(shares).map(s -> s * Math.log(s) / Math.log(2)).sum();
    Shares market = Markets.of(amounts);
    assertThat(Read.value("hhi", market)).isCloseTo(10_000 * h, within(1e-8));
    assertThat(Read.value("effective_number", market)).isCloseTo(1 / h, within(1e-9));
    assertThat(Read.value("entropy_bits", market)).isCloseTo(e, within(1e-11));
    double top3 = Arrays.stream(shares).skip(Math.max(0, shares.length - 3)).sum();
    assertThat(Read.value("cr3", market)).isCloseTo(top3, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exactHhiIsTheFractionOfWholeNumbers(int seed) {
    Random random = new Random(2000 + seed);
    long[] amounts = random.longs(200, 1, 40_000_000_000_000_000L).toArray();
    BigInteger squares = BigInteger.ZERO;
    BigInteger whole = BigInteger.ZERO;
    for (long amount : amounts) {
      squares = squares.add(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(amount)));
      whole = whole.add(BigInteger.valueOf(amount));
    }
    Bounds bounds = Measures.hhi().exactly(Markets.of(amounts));
    Ratio expected = new Ratio(squares.multiply(BigInteger.valueOf(10_000)), whole.multiply(whole));
    assertThat(bounds.low()).isEqualByComparingTo(expected);
    assertThat(bounds.high()).isEqualByComparingTo(expected);
  }
}
