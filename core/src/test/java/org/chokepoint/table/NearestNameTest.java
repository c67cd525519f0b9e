package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> KNOWN =
      List.of("market_id", "period", "firm_id", "value", "unit", "role", "h", "hhi");

  @ParameterizedTest
  @CsvSource({
    "preiod,period",
    "VALUE,value",
    "vlaue,value",
    "unti,unit",
    "marketid,market_id",
    "firm,firm_id",
    "hih,hhi",
    "rol,role"
  })
  void mistypedNameFindsItsNeighbour(String word, String nearest) {
    assertThat(NearestName.of(word, KNOWN).get(0)).isEqualTo(nearest);
    assertThat(NearestName.hint(word, KNOWN)).startsWith("did you mean '" + nearest + "'");
  }

  @Test
  void swapCountsOnceSoThatItBeatsTwoChanges() {
    assertThat(NearestName.of("ab", List.of("ba", "cd"))).containsExactly("ba");
  }

  @Test
  void atMostThreeAreShownTheClosestFirstAndTiesByName() {
    assertThat(NearestName.of("cr1", List.of("cr4", "cr3", "cr2", "cr1", "cr5")))
        .containsExactly("cr1", "cr2", "cr3");
  }

  @Test
  void strangeWordGetsTheListAndAnEmptyListNothing() {
    assertThat(NearestName.hint("qqqqqqqq", List.of("b", "a"))).isEqualTo("known: a, b");
    assertThat(NearestName.hint("x", List.of())).isEmpty();
    assertThat(NearestName.hint("", List.of("period"))).isEqualTo("known: period");
  }

  @Test
  void longWordsAndLongListsTakeNoTime() {
    List<String> many = IntStream.range(0, 100_000).mapToObj(i -> "identifier-" + i).toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(NearestName.of("x".repeat(1 << 20), many)).isEmpty();
          assertThat(NearestName.of("kr", many)).isEmpty();
        });
  }
}
