package org.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.measure.MeasureCard;
import org.junit.jupiter.api.Test;

class CardsTest {
  @Test
  void cardsSayWhatTheMeasuresAre() {
    List<MeasureCard> cards = OwnershipMeasures.all().stream().map(OwnershipMeasure::card).toList();
    assertThat(cards)
        .extracting(card -> card.id().text())
        .containsExactly("mhhi", "mhhi_delta", "ghhi", "ghhi_delta");
    for (MeasureCard card : cards) {
      assertThat(List.of(card.name(), card.formula(), card.attends(), card.undefined()))
          .noneMatch(String::isBlank);
      assertThat(card.example().source()).contains("20 percent of the second");
    }
    assertThat(OwnershipMeasures.named("none")).isEmpty();
  }
}
