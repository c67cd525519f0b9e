package org.chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioTest {
  @Test
  void comparisonIsExactWhereDoublesAreEqual() {
    BigInteger big = BigInteger.TEN.pow(40);
    Ratio half = new Ratio(big, big.multiply(BigInteger.TWO));
    Ratio justAbove = new Ratio(big.add(BigInteger.ONE), big.multiply(BigInteger.TWO));
    assertThat(justAbove.value()).isEqualTo(half.value());
    assertThat(justAbove).isGreaterThan(half);
    assertThat(half).isEqualByComparingTo(Ratio.of(1, 2));
  }

  @Test
  void decimalTextBecomesAFractionExactly() {
    assertThat(Ratio.of(new BigDecimal("1E+3"))).isEqualTo(Ratio.of(1000, 1));
    assertThat(Ratio.of(new BigDecimal("0.10"))).isEqualByComparingTo(Ratio.of(1, 10));
    assertThat(Ratio.of(new BigDecimal("-2.5"))).isEqualByComparingTo(Ratio.of(-5, 2));
  }

  @Test
  void differenceAndProductAreExact() {
    assertThat(Ratio.of(2, 3).minus(Ratio.of(1, 6))).isEqualByComparingTo(Ratio.of(1, 2));
    assertThat(Ratio.of(2, 3).times(-3)).isEqualByComparingTo(Ratio.of(-2, 1));
    assertThat(Ratio.of(2, 3).inverse()).isEqualTo(Ratio.of(3, 2));
  }

  @Test
  void valueIsTheNearestDoubleWhateverTheSizeOfTheNumbers() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigInteger above = new BigInteger(1 + random.nextInt(180), random).add(BigInteger.ONE);
      BigInteger below = new BigInteger(1 + random.nextInt(180), random).add(BigInteger.ONE);
      BigDecimal quotient =
          new BigDecimal(above).divide(new BigDecimal(below), new MathContext(120));
      assertThat(new Ratio(above, below).value()).isEqualTo(quotient.doubleValue());
      assertThat(new Ratio(above.negate(), below).value()).isEqualTo(-quotient.doubleValue());
    }
  }

  @Test
  void halfwayBetweenTwoDoublesGoesToTheEvenOne() {
    BigInteger odd = BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE);
    assertThat(new Ratio(odd, BigInteger.ONE).value()).isEqualTo(0x1p53);
    assertThat(new Ratio(odd.shiftLeft(60), BigInteger.ONE.shiftLeft(60)).value())
        .isEqualTo(0x1p53);
    BigInteger above = odd.shiftLeft(60).add(BigInteger.ONE);
    assertThat(new Ratio(above, BigInteger.ONE.shiftLeft(60)).value()).isEqualTo(0x1p53 + 2);
    assertThat(Ratio.of(0, 5).value()).isZero();
  }

  @Test
  void denominatorThatIsNotPositiveIsRefused() {
    assertThatThrownBy(() -> Ratio.of(1, 0)).hasMessage("denominator 0 is not positive");
    assertThatThrownBy(() -> Ratio.of(-1, 2).inverse())
        .hasMessage("denominator -1 is not positive");
  }
}
