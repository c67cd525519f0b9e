package org.chokepoint.scenario.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.chokepoint.Gold;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that the R package antitrust and the Python package mergeron print. */
class GoldPricingTest {
  /** Ten significant digits are printed. */
  private static final Offset<Double> PRINTED = within(6e-9);

  static Stream<NamedCsvRecord> bertrand() throws IOException {
    return rows("antitrust_cmcr_bertrand.csv");
  }

  static Stream<NamedCsvRecord> cournot() throws IOException {
    return rows("antitrust_cmcr_cournot.csv");
  }

  @ParameterizedTest
  @MethodSource("bertrand")
  void cmcrOfAlikeFirmsAgrees(NamedCsvRecord row) {
    BigDecimal margin = new BigDecimal(row.getField("margin"));
    BigDecimal diversion = new BigDecimal(row.getField("diversion"));
    double printed = Double.parseDouble(row.getField("cmcr_pct")) / 100;
    assertThat(amount(CmcrBertrand.symmetric(margin, diversion))).isCloseTo(printed, PRINTED);
    List<Product> alike =
        List.of(
            new Product("a", "a", BigDecimal.TEN, margin, BigDecimal.ZERO),
            new Product("b", "b", BigDecimal.TEN, margin, BigDecimal.ZERO));
    Diversion both =
        Diversion.given(Map.of("a", Map.of("b", diversion), "b", Map.of("a", diversion)));
    assertThat(CmcrBertrand.of(alike, both))
        .containsOnly(CmcrBertrand.symmetric(margin, diversion));
  }

  @ParameterizedTest
  @MethodSource("cournot")
  void cmcrInQuantitiesAgrees(NamedCsvRecord row) {
    Ratio share = Ratio.of(new BigDecimal(row.getField("share_each")));
    Ratio elasticity = Ratio.of(new BigDecimal(row.getField("industry_elasticity")));
    assertThat(amount(CmcrCournot.ofCost(List.of(share, share), elasticity)))
        .isCloseTo(Double.parseDouble(row.getField("cmcr_pct")) / 100, PRINTED);
  }

  @Test
  void cmcrInQuantitiesOfTwoUnlikeFirmsAgrees() {
    JsonNode gold = Gold.json("antitrust_upp_cmcr.json").get("cmcr_cournot");
    List<Ratio> shares = new ArrayList<>();
    gold.get("shares").forEach(share -> shares.add(Ratio.of(share.decimalValue())));
    Ratio elasticity = Ratio.of(gold.get("elasticity").decimalValue());
    assertThat(amount(CmcrCournot.ofCost(shares, elasticity)))
        .isCloseTo(gold.get("cost_pct").asDouble() / 100, PRINTED);
    assertThat(amount(CmcrCournot.ofPrice(shares, elasticity)))
        .isCloseTo(gold.get("price_pct").asDouble() / 100, PRINTED);
    for (int firm = 0; firm < 2; firm++) {
      assertThat(amount(CmcrCournot.ofFirm(shares, firm, elasticity)))
          .isCloseTo(gold.get("cmcr_cournot2_party_pct").get(firm).asDouble() / 100, PRINTED);
    }
  }

  /** The package prints the upward pressure in percent of the price. */
  @Test
  void pressureAndCmcrOfThreeProductsAgree() {
    JsonNode gold = Gold.json("antitrust_upp_cmcr.json").get("bertrand3");
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      products.add(
          new Product(
              "p" + (i + 1),
              gold.at("/merging/0/0").asInt() == i + 1 ? "one" : "two",
              gold.get("prices").get(i).decimalValue(),
              gold.get("margins").get(i).decimalValue(),
              BigDecimal.ZERO));
    }
    Map<String, Map<String, BigDecimal>> ratios = new TreeMap<>();
    for (int from = 0; from < 3; from++) {
      Map<String, BigDecimal> row = new TreeMap<>();
      for (int to = 0; to < 3; to++) {
        if (to != from) {
          row.put("p" + (to + 1), gold.get("diversion_columns").get(to).get(from).decimalValue());
        }
      }
      ratios.put("p" + (from + 1), row);
    }
    Diversion diversion = Diversion.given(ratios);
    List<Outcome> reductions = CmcrBertrand.of(products, diversion);
    for (int i = 0; i < 3; i++) {
      Product product = products.get(i);
      List<Product> joined =
          products.stream().filter(other -> !other.owner().equals(product.owner())).toList();
      double printed = gold.get("upp").get(i).asDouble() / 100;
      assertThat(amount(PricePressure.guppi(product, joined, diversion)))
          .isCloseTo(printed, PRINTED);
      assertThat(amount(PricePressure.upp(product, joined, diversion)))
          .isCloseTo(printed * product.price().doubleValue(), within(6e-7));
      assertThat(amount(reductions.get(i)))
          .isCloseTo(gold.get("cmcr_pct").get(i).asDouble() / 100, PRINTED);
    }
  }

  @Test
  void guppiOfTheTextbookAgrees() {
    JsonNode gold =
        StreamSupport.stream(Gold.json("agency_and_textbook.json").spliterator(), false)
            .filter(node -> node.has("guppi"))
            .findFirst()
            .orElseThrow()
            .get("guppi");
    Product a = new Product("a", "a", BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO);
    Product b =
        new Product("b", "b", BigDecimal.TEN, gold.get("margin").decimalValue(), BigDecimal.ZERO);
    Diversion diversion =
        Diversion.given(Map.of("a", Map.of("b", gold.get("diversion").decimalValue())));
    assertThat(PricePressure.guppi(a, List.of(b), diversion))
        .isEqualTo(new Value(gold.get("value").asDouble(), ""));
  }

  /** mergeron, test of guppi_from_delta; it rounds its result to 0.005 as well. */
  @ParameterizedTest
  @CsvSource({"100, 4, 5, 0.06", "200, 4, 5, 0.09", "50, 6, 7, 0.045", "100, 6, 7, 0.065"})
  void guppiFromTheRiseOfTheHhiAgrees(long delta, long r, long of, double printed) {
    Outcome guppi = GuppiFromDelta.of(Ratio.of(delta, 1), BigDecimal.ONE, Ratio.of(r, of));
    assertThat(StrictMath.floor(amount(guppi) * 200 + 0.5) / 200).isEqualTo(printed);
  }

  private static double amount(Outcome outcome) {
    return ((Value) outcome).amount();
  }

  private static Stream<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Gold.text(file))) {
      return rows.stream().toList().stream();
    }
  }
}
