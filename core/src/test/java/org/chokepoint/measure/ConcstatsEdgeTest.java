package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.Gold;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;

/** Our decision wherever the concstats package gives NaN, an error or a silent rescaling. */
class ConcstatsEdgeTest {
  private static final String[] SIX = {"0.35", "0.4", "0.05", "0.1", "0.06", "0.04"};
  private static final String[] EIGHT = {"0.35", "0.4", "0.05", "0.1", "0.06", "0.04", "0", "0"};

  private final Map<String, Runnable> decisions =
      Map.ofEntries(
          Map.entry("hhi([.3,.2])", () -> neverRescaled("0.3", "0.2")),
          Map.entry("hhi([.4,.2,.25,NA,NA])", () -> neverRescaled("0.4", "0.2", "0.25")),
          Map.entry("entropy([.35,.4,.05,.1,.06,.04,0,0])", () -> zerosAreNoFirms("entropy_bits")),
          Map.entry("concstats([.25]*4)", ConcstatsEdgeTest::tiesAreNoTrouble),
          Map.entry("concstats([.35,.4,.05,.1,.06,.04,0,0])", () -> zerosAreNoFirms("palma")),
          Map.entry("hhi([1],normalized)", () -> single("hhi_normalised", 1, "1")),
          Map.entry("hhi([1,0,0],normalized)", () -> single("hhi_normalised", 1, "1", "0", "0")),
          Map.entry("gini([1])", () -> single("gini", 0, "1")),
          Map.entry("entropy([1])", () -> single("entropy_bits", 0, "1")),
          Map.entry("sten([1])", () -> single("dominance_threshold", 0, "1")),
          Map.entry("palma([1])", () -> none("palma", "fewer than ten firms", "1")),
          Map.entry(
              "gini(6 firms) vs gini(6 firms + two zeros), normalized",
              () -> zerosAreNoFirms("gini_unbiased")),
          Map.entry("hhi([0,0,0])", () -> none("hhi", "no firm has anything", "0", "0", "0")));

  @Test
  void everyEdgeHasADecision() {
    List<String> calls =
        Gold.json("concstats_edge_behaviour.json").get("cases").findValuesAsText("call");
    assertThat(new TreeSet<>(calls)).isEqualTo(new TreeSet<>(decisions.keySet()));
    decisions.values().forEach(Runnable::run);
  }

  @Test
  void hhiPackageEdgesAreExactOrRefused() {
    JsonNode edges = Gold.json("hhi_pkg.json").get("edge");
    assertThat(edges).hasSize(3);
    assertThat(Read.value("hhi", Markets.of(Gold.numbers(edges.get(1).get("x")))))
        .isEqualTo(edges.get(1).get("result").asDouble() * 10_000);
    Shares thirds =
        Shares.partsOf(new BigDecimal(100), Markets.holdings(Gold.numbers(edges.get(2).get("x"))));
    assertThat(thirds.complete()).isTrue();
  }

  /** What is missing makes an interval that holds the raw index and not the rescaled one only. */
  private static void neverRescaled(String... shares) {
    Shares partial = Shares.partsOf(BigDecimal.ONE, Markets.holdings(shares));
    double raw = 0;
    for (String share : shares) {
      raw += 10_000 * Double.parseDouble(share) * Double.parseDouble(share);
    }
    assertThat(Read.interval("hhi", partial).low()).isCloseTo(raw, within(1e-9));
  }

  private static void zerosAreNoFirms(String id) {
    assertThat(Read.outcome(id, Markets.of(EIGHT))).isEqualTo(Read.outcome(id, Markets.of(SIX)));
  }

  private static void tiesAreNoTrouble() {
    Shares shares = Markets.of("0.25", "0.25", "0.25", "0.25");
    for (Measure measure : Measures.all()) {
      assertThat(measure.of(shares)).isNotNull();
    }
    assertThat(Read.value("gini", shares)).isZero();
  }

  private static void single(String id, double value, String... amounts) {
    assertThat(Read.outcome(id, Markets.of(amounts))).isEqualTo(new Value(value, "single firm"));
  }

  private static void none(String id, String reason, String... amounts) {
    assertThat(Read.reasonOfNone(id, Markets.of(amounts))).startsWith(reason);
  }
}
