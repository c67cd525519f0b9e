package org.chokepoint.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
  @Test
  void moreFirmsBesideALargerLeaderAreReadBothWays() {
    List<Disagreement> pairs = Disagreements.between(Markets.of(50, 50), Markets.of(80, 10, 10));
    assertThat(pairs)
        .extracting(Disagreement::rises)
        .contains("hhi", "cr1")
        .doesNotContain("coverage");
    assertThat(pairs).extracting(Disagreement::falls).contains("firm_count").doesNotContain("hhi");
    assertThat(pairs)
        .filteredOn(pair -> pair.rises().equals("hhi") && pair.falls().equals("firm_count"))
        .singleElement()
        .satisfies(
            pair ->
                assertThat(pair.why())
                    .startsWith(Measures.hhi().card().name() + " attends to ")
                    .contains("; Number of firms attends to ")
                    .endsWith(
                        "; the number of firms rose from 2 to 3, the leader f0 gained share, from"
                            + " 50.0% to 80.0%, the gap to the second firm widened from 0.0 to 70.0"
                            + " percentage points"));
  }

  @Test
  void marketThatStayedIsReadOneWay() {
    assertThat(Disagreements.between(Markets.of(5, 3, 2), Markets.of(50, 30, 20))).isEmpty();
    assertThat(Disagreements.between(Markets.of(5, 3), Shares.complete(List.of()))).isEmpty();
  }

  @Test
  void overlappingIntervalsSayNothing() {
    List<Disagreement> pairs =
        Disagreements.between(Markets.parts(100, 50, 20), Markets.parts(100, 52, 18));
    assertThat(pairs).extracting(Disagreement::rises).doesNotContain("hhi");
    assertThat(pairs).extracting(Disagreement::falls).doesNotContain("hhi");
  }
}
