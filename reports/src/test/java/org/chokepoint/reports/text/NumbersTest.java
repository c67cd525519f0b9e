package org.chokepoint.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void quotedNumbersAreNeverShortened() {
    assertThat(Numbers.count(41_120_000)).isEqualTo("41,120,000");
    assertThat(Numbers.decimal(2_512.6, 2)).isEqualTo("2,512.60");
    assertThat(Numbers.percent(0.471)).isEqualTo("47.1%");
  }

  @Test
  void aHalfGoesAwayFromZero() {
    assertThat(Numbers.count(8_464.5)).isEqualTo("8,465");
    assertThat(Numbers.percent(0.0125)).isEqualTo("1.3%");
  }

  @Test
  void whatRoundsToZeroHasNoSign() {
    assertThat(Numbers.decimal(-0.01, 1)).isEqualTo("0.0");
    assertThat(Numbers.decimal(-0.06, 1)).isEqualTo("-0.1");
  }

  @Test
  void aRangeWithOneEndIsOneNumber() {
    assertThat(Numbers.range("1", "1")).isEqualTo("1");
    assertThat(Numbers.range("1", "2")).isEqualTo("1–2");
  }
}
