package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that must hold in every market; each seed is one random market. */
class IdentityTest {
  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unitAndOrderOfTheFirmsChangeNothing(int seed) {
    Random random = new Random(seed);
    long[] amounts = Markets.amounts(random);
    List<Long> shuffled = new java.util.ArrayList<>(Arrays.stream(amounts).boxed().toList());
    Collections.shuffle(shuffled, random);
    long[] scaled = shuffled.stream().mapToLong(x -> x * 977).toArray();
    for (String id : Measures.ids()) {
      assertThat(Read.outcome(id, Markets.of(scaled)))
          .isEqualTo(Read.outcome(id, Markets.of(amounts)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void replicatingEachFirmDividesTheHhi(int seed) {
    Random random = new Random(seed);
    long[] amounts = Markets.amounts(random);
    int times = 2 + random.nextInt(4);
    long[] replicated =
        Arrays.stream(amounts).flatMap(x -> LongStream.generate(() -> x).limit(times)).toArray();
    Shares one = Markets.of(amounts);
    Shares many = Markets.of(replicated);
    assertThat(Read.value("hhi", many)).isCloseTo(Read.value("hhi", one) / times, within(1e-9));
    assertThat(Read.value("effective_number", many))
        .isCloseTo(Read.value("effective_number", one) * times, within(1e-9));
    assertThat(Read.value("entropy_bits", many))
        .isCloseTo(Read.value("entropy_bits", one) + Math.log(times) / Math.log(2), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hhiIsBoundedByTheLargestSharesAndFollowsFromTheVariation(int seed) {
    long[] amounts = Markets.amounts(new Random(seed));
    Shares shares = Markets.of(amounts);
    double hhi = Read.value("hhi", shares) / 10_000;
    double largest = Read.value("cr1", shares);
    assertThat(hhi).isBetween(largest * largest, largest);
    for (int k = 1; k <= amounts.length; k++) {
      double ratio = Read.value("cr" + k, shares);
      assertThat(ratio * ratio / k).isLessThanOrEqualTo(hhi + 1e-15);
    }
    double mean = Arrays.stream(amounts).average().orElseThrow();
    double variance =
        Arrays.stream(amounts).mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow();
    double n = amounts.length;
    assertThat(hhi).isCloseTo((1 + variance / (mean * mean)) / n, within(1e-12));
    assertThat(Read.value("hhi_normalised", shares))
        .isCloseTo((hhi - 1 / n) / (1 - 1 / n), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void movingAmountFromASmallerToALargerFirmNeverLowersConcentration(int seed) {
    Random random = new Random(seed);
    long[] before = Markets.amounts(random);
    Arrays.sort(before);
    int small = random.nextInt(before.length - 1);
    int large = small + 1 + random.nextInt(before.length - small - 1);
    long[] after = before.clone();
    long moved = 1 + (long) (random.nextDouble() * (before[small] - 1));
    after[small] -= moved;
    after[large] += moved;
    Shares one = Markets.of(before);
    Shares other = Markets.of(after);
    assertThat(Read.value("hhi", other)).isGreaterThan(Read.value("hhi", one));
    assertThat(Read.value("entropy_bits", other))
        .isLessThan(Read.value("entropy_bits", one) + 1e-12);
    for (String id : List.of("cr1", "cr3", "cr4")) {
      assertThat(Read.value(id, other)).isGreaterThanOrEqualTo(Read.value(id, one));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hhiOfAPartitionedMarketIsTheWeightedSumOfItsParts(int seed) {
    Random random = new Random(seed);
    long[] left = Markets.amounts(random);
    long[] right = Markets.amounts(random);
    long[] both = LongStream.concat(Arrays.stream(left), Arrays.stream(right)).toArray();
    double total = Arrays.stream(both).sum();
    double wl = Arrays.stream(left).sum() / total;
    double wr = Arrays.stream(right).sum() / total;
    assertThat(Read.value("hhi", Markets.of(both)))
        .isCloseTo(
            wl * wl * Read.value("hhi", Markets.of(left))
                + wr * wr * Read.value("hhi", Markets.of(right)),
            within(1e-8));
  }
}
