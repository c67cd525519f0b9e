package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.market.Markets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
  static Stream<String> ids() {
    return Stream.concat(
        Measures.ids().stream(),
        Stream.of(
            "cr7",
            "cr9999",
            "hannah_kay_2",
            "hannah_kay_0_25",
            "hannah_kay_1_000001",
            "renyi_1",
            "renyi_0_5",
            "atkinson_2",
            "atkinson_0_75",
            "davies_u_1",
            "davies_u_2_5",
            "dominance_threshold_0_5",
            "dominance_threshold_0_75"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void exampleGivesItsPublishedValueWithinTheRange(String id) {
    Measure measure = Measures.named(id).orElseThrow();
    Example example = measure.card().example();
    double value = Read.value(measure, Markets.of(example.amounts().toArray(String[]::new)));
    assertThat(value).isCloseTo(example.value(), within(1e-9 * Math.max(1, value)));
    assertThat(measure.card().range().contains(value)).isTrue();
    assertThat(example.source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void cardSaysWhatTheMeasureIs(String id) {
    MeasureCard card = Measures.named(id).orElseThrow().card();
    assertThat(card.id().text()).isEqualTo(id);
    assertThat(List.of(card.name(), card.formula(), card.undefined(), card.range().note()))
        .noneMatch(String::isBlank);
    assertThat(card.question()).endsWith("?");
    assertThat(card.sources()).isNotEmpty().noneMatch(source -> source.text().isBlank());
    assertThat(card.unit().label()).isNotBlank();
    assertThat(card.reading().label()).isNotBlank();
  }

  @Test
  void idsAreUnique() {
    assertThat(Measures.ids()).doesNotHaveDuplicates().contains("hhi", "cr1", "entropy_bits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cr0", "cr01", "cr10000", "CR1", "crx", "", "hhi ", "cr99999999999"})
  void unknownNameHasNoMeasure(String id) {
    assertThat(Measures.named(id)).isEmpty();
  }
}
