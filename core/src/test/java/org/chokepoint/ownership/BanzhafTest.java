package org.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BanzhafTest {
  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  private static List<Double> power(String... votes) {
    return Banzhaf.of(Stream.of(votes).map(BigDecimal::new).toList()).stream()
        .map(Fraction::value)
        .toList();
  }

  /** Game [6; 4, 3, 2, 1], the textbook example of the Banzhaf index: 5, 3, 3, 1 of 12. */
  @Test
  void textbookGameHasItsPublishedPower() {
    assertThat(power("4", "3", "2", "1")).containsExactly(5 / 12.0, 0.25, 0.25, 1 / 12.0);
  }

  @Test
  void majorityOfTheReportedVotesDecidesAlone() {
    assertThat(power("30", "15", "14")).containsExactly(1.0, 0.0, 0.0);
    assertThat(power("5")).containsExactly(1.0);
  }

  @Test
  void halfIsNoMajority() {
    assertThat(power("30", "30")).containsExactly(0.5, 0.5);
    assertThat(power("30", "15", "15")).containsExactly(0.6, 0.2, 0.2);
  }

  @Test
  void holdersBeyondTheCountedOnesShareTheirPowerEqually() {
    String[] votes = new String[Banzhaf.COUNTED + 5];
    Arrays.fill(votes, "0.000001");
    assertThat(power(votes)).containsOnly(1.0 / votes.length);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countingAndGeneratingAgree(int seed) {
    Random random = new Random(seed);
    long[] votes = random.longs(1 + random.nextInt(9), 1, 1200).toArray();
    assertThat(Banzhaf.generated(votes)).containsExactly(Banzhaf.counted(votes));
  }
}
