package org.chokepoint.usage.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {
  private static final int DRAWS = 100_000;

  /** Chi-square over the numbers of successes that are expected at least ten times. */
  @ParameterizedTest
  @CsvSource({"1,0.3", "7,0.5", "40,0.1", "40,0.9", "60,0.4", "500,0.03", "2000,0.7"})
  void numbersComeAsOftenAsTheFormulaSays(int n, double p) {
    int[] seen = new int[n + 1];
    SplitMix64 random = new SplitMix64(n, 0);
    for (int i = 0; i < DRAWS; i++) {
      seen[(int) Binomial.draw(n, p, random)]++;
    }
    double chi = 0;
    int cells = 0;
    double log = n * Math.log1p(-p);
    for (int k = 0; k <= n; k++) {
      double expected = DRAWS * Math.exp(log);
      if (expected >= 10) {
        chi += (seen[k] - expected) * (seen[k] - expected) / expected;
        cells++;
      }
      log += Math.log((n - k) / (k + 1.0) * p / (1 - p));
    }
    assertThat(chi).isLessThan(cells + 4.5 * Math.sqrt(2.0 * cells) + 4);
  }

  @Test
  void largeNumbersHaveTheRightMeanAndVariance() {
    SplitMix64 random = new SplitMix64(3, 0);
    long n = 5_000_000_000L;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      double z = (Binomial.draw(n, 0.2, random) - 1e9) / Math.sqrt(8e8);
      sum += z;
      squares += z * z;
    }
    assertThat(sum / DRAWS).isBetween(-0.015, 0.015);
    assertThat(squares / DRAWS).isBetween(0.97, 1.03);
  }

  @Test
  void certainTrialsNeedNoChance() {
    SplitMix64 random = new SplitMix64(1, 1);
    assertThat(Binomial.draw(0, 0.5, random)).isZero();
    assertThat(Binomial.draw(9, 0, random)).isZero();
    assertThat(Binomial.draw(9, 1, random)).isEqualTo(9);
  }

  @Test
  void streamsOfASeedDifferAndRepeat() {
    assertThat(new SplitMix64(1, 0).uniform()).isEqualTo(new SplitMix64(1, 0).uniform());
    assertThat(new SplitMix64(1, 0).uniform()).isNotEqualTo(new SplitMix64(1, 1).uniform());
    assertThat(new SplitMix64(1, 0).uniform()).isNotEqualTo(new SplitMix64(2, 0).uniform());
  }
}
