package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairsTest {
  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPairHasTheNumbersOfItsMerger(int seed) {
    long[] amounts = Markets.amounts(new Random(seed));
    Shares market =
        seed % 2 == 0
            ? Markets.of(amounts)
            : Markets.parts(2 * Arrays.stream(amounts).sum(), amounts);
    List<Pair> pairs = Pairs.of(market);
    assertThat(pairs).hasSize(amounts.length * (amounts.length - 1) / 2);
    for (Pair pair : pairs) {
      Joining merged =
          Merger.of(List.of(pair.larger(), pair.smaller())).on(market).joining().orElseThrow();
      assertThat(fractions(pair.joining())).isEqualTo(fractions(merged));
    }
  }

  private static Map<String, String> fractions(Joining joining) {
    Map<String, String> fractions = new TreeMap<>();
    joining
        .facts()
        .forEach(
            (name, bounds) ->
                fractions.put(name, bounds.low().reduced() + " to " + bounds.high().reduced()));
    return fractions;
  }

  @Test
  void pairsStandByTheRiseThenByName() {
    assertThat(Pairs.of(Markets.of(40, 20, 20, 10)))
        .extracting(pair -> pair.larger() + pair.smaller())
        .containsExactly("f0f1", "f0f2", "f0f3", "f1f2", "f1f3", "f2f3");
  }

  @Test
  void marketOfOneFirmHasNoPairs() {
    assertThat(Pairs.of(Markets.of(7))).isEmpty();
    assertThat(Pairs.of(Markets.of("0"))).isEmpty();
  }
}
