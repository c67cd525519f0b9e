package org.chokepoint.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chokepoint.Gold;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Value;
import org.junit.jupiter.api.Test;

/** Two small firms beside a large one become one: the reference case of measures that disagree. */
class DominanceDirectionTest {
  private final JsonNode gold = Gold.json("index_panel_derived.json").get("dominance_direction");
  private final Shares before = Markets.of(Gold.numbers(gold.get("pre")));
  private final Shares after = Markets.of(Gold.numbers(gold.get("post_merge_small")));

  @Test
  void hhiRisesAndBothDominanceIndicesFall() {
    List<Disagreement> pairs = Disagreements.between(before, after);
    for (String index : List.of("garcia_alba", "kwoka")) {
      String id = "dominance_" + index;
      assertThat(value(id, before)).isCloseTo(gold.get(index).get(0).asDouble(), within(1e-12));
      assertThat(value(id, after)).isCloseTo(gold.get(index).get(1).asDouble(), within(1e-12));
      assertThat(pairs)
          .filteredOn(pair -> pair.rises().equals("hhi") && pair.falls().equals(id))
          .singleElement()
          .satisfies(
              pair ->
                  assertThat(pair.why())
                      .contains("attends to")
                      .endsWith(
                          "; the number of firms fell from 3 to 2, the leader f0 kept 60.0%, the"
                              + " gap to the second firm narrowed from 40.0 to 20.0 percentage"
                              + " points"));
    }
    assertThat(pairs).noneMatch(pair -> pair.falls().equals("hhi"));
  }

  private static double value(String id, Shares shares) {
    return ((Value) Measures.named(id).orElseThrow().of(shares)).amount();
  }
}
