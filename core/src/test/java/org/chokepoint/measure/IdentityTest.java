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
    long[] moved = shuffled.stream().mapToLong(x -> x).toArray();
    for (String id : Measures.ids()) {
      Outcome outcome = Read.outcome(id, Markets.of(amounts));
      assertThat(Read.outcome(id, Markets.of(moved))).as(id).isEqualTo(outcome);
      if (!id.equals("centralisation")) {
        assertThat(Read.outcome(id, Markets.of(scaled))).as(id).isEqualTo(outcome);
      }
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
    assertThat(Read.value("hall_tideman", many))
        .isCloseTo(Read.value("hall_tideman", one) / times, within(1e-14));
    for (String id : List.of("hannah_kay_0_5", "hannah_kay_1", "hannah_kay_3", "hannah_kay_inf")) {
      double alone = Read.value(id, one);
      assertThat(Read.value(id, many)).as(id).isCloseTo(alone * times, within(1e-12 * alone));
    }
    for (String id :
        List.of("gini", "theil", "hoover", "atkinson_0_5", "atkinson_1", "atkinson_2")) {
      assertThat(Read.value(id, many)).as(id).isCloseTo(Read.value(id, one), within(1e-14));
    }
    if (amounts.length >= 10) {
      double ratio = Read.value("palma", one);
      assertThat(Read.value("palma", many)).isCloseTo(ratio, within(1e-12 * ratio));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void measuresOfOneFamilyAgree(int seed) {
    long[] amounts = Markets.amounts(new Random(seed));
    Shares shares = Markets.of(amounts);
    double n = amounts.length;
    double nats = Read.value("entropy_nats", shares);
    double hhi = Read.value("hhi", shares) / 10_000;
    assertThat(Read.value("gini", shares))
        .isCloseTo(1 - 1 / (n * Read.value("hall_tideman", shares)), within(1e-14));
    assertThat(Read.value("hall_tideman", shares)).isBetween(1 / n, 1.0);
    assertThat(Read.value("theil", shares)).isCloseTo(Math.log(n) - nats, within(1e-14));
    assertThat(Read.value("entropy_relative", shares)).isCloseTo(nats / Math.log(n), within(1e-14));
    assertThat(Read.value("hannah_kay_2", shares))
        .isEqualTo(Read.value("effective_number", shares));
    assertThat(Read.value("hannah_kay_1", shares)).isCloseTo(Math.exp(nats), within(1e-12));
    assertThat(Read.value("hannah_kay_inf", shares))
        .isCloseTo(1 / Read.value("cr1", shares), within(1e-13));
    assertThat(Read.value("renyi_1", shares)).isEqualTo(nats);
    assertThat(Read.value("renyi_2", shares)).isCloseTo(-Math.log(hhi), within(1e-14));
    assertThat(Read.value("davies_u_1", shares)).isCloseTo(hhi, within(1e-15));
    double equals = n;
    for (String order :
        List.of("0_001", "0_3", "0_5", "0_8", "1", "1_2", "1_9", "3", "20", "900", "inf")) {
      double fewer = Read.value("hannah_kay_" + order, shares);
      assertThat(fewer).as(order).isLessThanOrEqualTo(equals + 1e-12).isGreaterThanOrEqualTo(1);
      equals = fewer;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mergingAddsTwiceTheProductWhateverTheOrderOfTheMergers(int seed) {
    long[] amounts = Markets.amounts(new Random(seed));
    double whole = Arrays.stream(amounts).sum();
    long[] merged = Arrays.copyOfRange(amounts, 1, amounts.length);
    merged[0] += amounts[0];
    double rise = Read.value("hhi", Markets.of(merged)) - Read.value("hhi", Markets.of(amounts));
    assertThat(rise).isCloseTo(20_000 * (amounts[0] / whole) * (amounts[1] / whole), within(1e-8));
    if (amounts.length > 3) {
      long[] leftFirst = Arrays.copyOfRange(merged, 1, merged.length);
      leftFirst[0] += merged[0];
      long[] rightFirst = Arrays.copyOfRange(amounts, 2, amounts.length);
      rightFirst[0] += amounts[1] + amounts[0];
      for (String id : Measures.ids()) {
        assertThat(Read.outcome(id, Markets.of(leftFirst)))
            .isEqualTo(Read.outcome(id, Markets.of(rightFirst)));
      }
    }
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
    for (Measure measure : Measures.all()) {
      if (measure instanceof SizeMeasure formula
          && formula.majorisation() != Majorisation.UNORDERED
          && measure.of(one) instanceof Value less
          && measure.of(other) instanceof Value more) {
        boolean rises = measure.card().reading() == Reading.RISES;
        double rise = rises ? more.amount() - less.amount() : less.amount() - more.amount();
        boolean horvath = measure.card().id().text().equals("cci");
        assertThat(rise)
            .as("%s", measure.card().id())
            .isGreaterThanOrEqualTo(horvath ? -1 : -1e-13 * Math.abs(less.amount()));
      }
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
