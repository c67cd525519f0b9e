package org.chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwofoldTest {
  private static final MathContext DIGITS = new MathContext(80);
  private static final BigDecimal ERROR = power(-100);

  @Test
  void operationsErrInTheHundredthBitAtTheMost() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      Twofold a = Twofold.of(random.nextLong() >> random.nextInt(60));
      Twofold b = Twofold.of((random.nextLong() >> random.nextInt(60)) | 1).over(Twofold.of(7.0));
      BigDecimal x = exact(a);
      BigDecimal y = exact(b);
      close(a.plus(b), x.add(y));
      close(a.minus(b), x.subtract(y));
      close(a.times(b), x.multiply(y));
      close(a.over(b), x.divide(y, DIGITS));
      close(b.squared().root(), y.abs());
    }
  }

  @Test
  void wholeNumbersAreExact() {
    for (long number : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53 | 1}) {
      assertThat(exact(Twofold.of(number))).isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Test
  void logarithmAndExponentialUndoEachOther() {
    Random random = new Random(12);
    for (int i = 0; i < 20_000; i++) {
      Twofold x =
          Twofold.of(random.nextDouble()).over(Twofold.of(3.0)).scaled(random.nextInt(60) - 50);
      Twofold back = Exponential.of(Logarithm.of(x));
      BigDecimal error = exact(back).subtract(exact(x)).abs();
      assertThat(error).isLessThan(exact(x).multiply(power(-70)));
      Twofold small = x.scaled(-40);
      BigDecimal near = exact(Logarithm.ofOnePlus(Exponential.lessOne(small)));
      assertThat(near.subtract(exact(small)).abs()).isLessThan(exact(small).multiply(power(-66)));
    }
    assertThat(Logarithm.of(Twofold.ONE)).isEqualTo(Twofold.ZERO);
    assertThat(Exponential.of(Twofold.of(-1000.0))).isEqualTo(Twofold.ZERO);
    assertThat(Exponential.of(Twofold.of(1000.0)).value()).isInfinite();
  }

  private static void close(Twofold number, BigDecimal truth) {
    assertThat(exact(number).subtract(truth).abs())
        .isLessThanOrEqualTo(truth.abs().multiply(ERROR));
  }

  private static BigDecimal power(int exponent) {
    return new BigDecimal(Math.scalb(1.0, exponent));
  }

  private static BigDecimal exact(Twofold number) {
    return new BigDecimal(number.high()).add(new BigDecimal(number.low()));
  }
}
