package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chokepoint.Gold;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures printed by other tools and agencies; see src/test/resources/gold for their sources. */
class GoldIndexTest {
  private record Column(String id, double factor) {}

  private static final Map<String, Column> COLUMNS =
      Map.ofEntries(
          Map.entry("hhi", new Column("hhi", 10_000)),
          Map.entry("herfindahl", new Column("hhi", 10_000)),
          Map.entry("hhi_norm", new Column("hhi_normalised", 1)),
          Map.entry("hhi_d", new Column("hhi_dual", 1)),
          Map.entry("hhi_dual", new Column("hhi_dual", 1)),
          Map.entry("nrs_eq", new Column("effective_number", 1)),
          Map.entry("n_equiv", new Column("effective_number", 1)),
          Map.entry("entropy", new Column("entropy_bits", 1)),
          Map.entry("entropy_bits", new Column("entropy_bits", 1)),
          Map.entry("entropy_nats", new Column("entropy_nats", 1)),
          Map.entry("entropy_norm", new Column("entropy_relative", 1)),
          Map.entry("entropy_rel", new Column("entropy_relative", 1)),
          Map.entry("top", new Column("cr1", 0.01)),
          Map.entry("top3", new Column("cr3", 0.01)),
          Map.entry("top5", new Column("cr5", 0.01)),
          Map.entry("cr1", new Column("cr1", 1)),
          Map.entry("cr3", new Column("cr3", 1)),
          Map.entry("cr4", new Column("cr4", 1)),
          Map.entry("cr5", new Column("cr5", 1)),
          Map.entry("cr8", new Column("cr8", 1)),
          Map.entry("n", new Column("firm_count", 1)),
          Map.entry("firm", new Column("firm_count", 1)),
          Map.entry("hhi_10000", new Column("hhi", 1)),
          Map.entry("dom", new Column("dominance_garcia_alba", 1)),
          Map.entry("dominance_garcia_alba", new Column("dominance_garcia_alba", 1)),
          Map.entry("dominance_kwoka", new Column("dominance_kwoka", 1)),
          Map.entry("sten", new Column("dominance_threshold", 0.01)),
          Map.entry("stenbacka_threshold_pct", new Column("dominance_threshold", 0.01)),
          Map.entry("gini", new Column("gini", 1)),
          Map.entry("gini_norm", new Column("gini_unbiased", 1)),
          Map.entry("grs", new Column("grs", 1)),
          Map.entry("hall_tideman_rosenbluth", new Column("hall_tideman", 1)),
          Map.entry("horvath_cci", new Column("cci", 1)),
          Map.entry("kvalseth_ck", new Column("kvalseth", 1)),
          Map.entry("theil_T", new Column("theil", 1)),
          Map.entry("linda_m", new Column("linda", 1)),
          Map.entry("atkinson_0_5", new Column("atkinson_0_5", 1)),
          Map.entry("atkinson_1", new Column("atkinson_1", 1)),
          Map.entry("hannah_kay_ne/0.5", new Column("hannah_kay_0_5", 1)),
          Map.entry("hannah_kay_ne/1", new Column("hannah_kay_1", 1)),
          Map.entry("hannah_kay_ne/2", new Column("hannah_kay_2", 1)),
          Map.entry("hannah_kay_ne/3", new Column("hannah_kay_3", 1)));

  /** Columns that are no measure of ours, or that a test of their own judges. */
  private static final Set<String> OTHERS =
      Set.of("x", "simpson", "hhi_min", "palma", "damgaard_weiner", "source");

  static Stream<Arguments> concstats() {
    JsonNode gold = Gold.json("concstats.json");
    List<Arguments> cases = new ArrayList<>();
    JsonNode coops = Gold.json("index_panel_derived.json").at("/coops2018/x");
    add(cases, coops, gold.at("/creditcoops/executed_2018"));
    for (JsonNode small : gold.get("small")) {
      add(cases, small.get("x"), small.get("executed"));
    }
    return cases.stream();
  }

  static Stream<Arguments> published() {
    JsonNode gold = Gold.json("concstats.json");
    List<Arguments> cases = new ArrayList<>();
    add(cases, gold.at("/share_2018/x"), gold.at("/share_2018/published_in_tests"));
    for (JsonNode small : gold.get("small")) {
      add(cases, small.get("x"), small.get("published"));
    }
    return cases.stream();
  }

  static Stream<Arguments> panel() {
    List<Arguments> cases = new ArrayList<>();
    for (JsonNode panel : Gold.json("index_panel_derived.json")) {
      if (panel.has("x")) {
        add(cases, panel.get("x"), panel);
      }
    }
    add(cases, Gold.json("ineq.json").get("x"), Gold.json("ineq.json"));
    return cases.stream();
  }

  static Stream<Arguments> percentages() {
    Stream<JsonNode> agencies = stream(Gold.json("agency_and_textbook.json"));
    Stream<JsonNode> packages = stream(Gold.json("hhi_pkg.json").get("cases"));
    return Stream.concat(agencies, packages)
        .filter(node -> node.has("hhi"))
        .map(
            node ->
                arguments(
                    node.has("x_pct") ? node.get("x_pct") : node.get("shares_pct"),
                    node.get("hhi").asDouble()));
  }

  @ParameterizedTest
  @MethodSource({"concstats", "panel"})
  void indexAgreesWithTheFigurePrinted(JsonNode amounts, String column, double printed) {
    assertAgrees(amounts, column, printed, tolerance(printed));
  }

  @ParameterizedTest
  @MethodSource("published")
  void indexAgreesWithTheFigurePublishedToItsLastDigit(
      JsonNode amounts, String column, double printed) {
    int digits = BigDecimal.valueOf(printed).stripTrailingZeros().scale();
    assertAgrees(amounts, column, printed, 0.51 * Math.pow(10, -digits));
  }

  private static void assertAgrees(
      JsonNode amounts, String column, double printed, double tolerance) {
    Column meant = Objects.requireNonNull(COLUMNS.get(column), column);
    String[] numbers = Gold.numbers(amounts);
    Shares shares = column.equals("linda_m") ? largest(4, numbers) : Markets.of(numbers);
    assertThat(Read.value(meant.id, shares))
        .as(column)
        .isCloseTo(printed * meant.factor, within(meant.factor * tolerance));
  }

  /** The panel's Linda index is that of the four largest firms. */
  private static Shares largest(int firms, String... amounts) {
    return Markets.of(
        Arrays.stream(amounts)
            .map(BigDecimal::new)
            .sorted(Comparator.reverseOrder())
            .limit(firms)
            .map(BigDecimal::toPlainString)
            .toArray(String[]::new));
  }

  /** Figures of seven digits or fewer were rounded by their printer. */
  private static double tolerance(double printed) {
    String digits = Double.toString(printed).replace(".", "").replaceFirst("^0+", "");
    return digits.length() <= 7 ? 6e-7 * Math.max(0.1, printed) : 1e-11 * Math.max(1, printed);
  }

  @ParameterizedTest
  @MethodSource("percentages")
  void hhiAgreesWithAgenciesAndTextbooks(JsonNode percents, double printed) {
    Shares shares = Markets.of(Gold.numbers(percents));
    assertThat(Read.value("hhi", shares)).isCloseTo(printed, within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("palmas")
  void palmaDiffersFromTheQuantileCutsOfConcstats(JsonNode amounts, double printed) {
    Shares shares = Markets.of(Gold.numbers(amounts));
    if (shares.firms() < 10) {
      assertThat(Read.reasonOfNone("palma", shares))
          .isEqualTo("fewer than ten firms: the largest tenth is less than one firm");
    } else {
      assertThat(Read.value("palma", shares)).isNotCloseTo(printed, within(0.005 * printed));
      assertThat(ofWholeFirms(shares)).isCloseTo(printed, within(6e-7 * printed));
    }
  }

  /** As concstats cuts: whole firms above the interpolated 0.9 quantile and up to that of 0.4. */
  private static double ofWholeFirms(Shares shares) {
    int last = shares.firms() - 1;
    int top = last - 9 * last / 10;
    int bottom = 4 * last / 10 + 1;
    long smallest = shares.whole() - shares.largest(shares.firms() - bottom);
    return (double) shares.largest(top) / smallest;
  }

  static Stream<Arguments> palmas() {
    JsonNode gold = Gold.json("concstats.json");
    List<Arguments> cases = new ArrayList<>();
    cases.add(
        arguments(
            gold.at("/share_2018/x"), gold.at("/share_2018/published_in_tests/palma").asDouble()));
    for (JsonNode small : gold.get("small")) {
      if (small.get("executed").has("palma")) {
        cases.add(arguments(small.get("x"), small.get("executed").get("palma").asDouble()));
      }
    }
    return cases.stream();
  }

  @Test
  void simpsonAndTheLeastHhiFollowFromOurs() {
    JsonNode gold = Gold.json("concstats.json").get("share_2018");
    Shares shares = Markets.of(Gold.numbers(gold.get("x")));
    assertThat(1 - Read.value("hhi", shares) / 10_000)
        .isCloseTo(gold.at("/published_in_tests/simpson").asDouble(), within(5e-8));
    assertThat(1 / Read.value("firm_count", shares))
        .isCloseTo(gold.at("/published_in_tests/hhi_min").asDouble(), within(5e-9));
  }

  @Test
  void dominanceIndicesFallWhenTheSmallFirmsMergeAndTheHhiRises() {
    JsonNode gold = Gold.json("index_panel_derived.json").get("dominance_direction");
    for (int after = 0; after < 2; after++) {
      Shares shares = Markets.of(Gold.numbers(gold.get(after == 0 ? "pre" : "post_merge_small")));
      assertThat(Read.value("hhi", shares) / 10_000)
          .isCloseTo(gold.get("hhi").get(after).asDouble(), within(1e-15));
      assertThat(Read.value("dominance_garcia_alba", shares))
          .isCloseTo(gold.get("garcia_alba").get(after).asDouble(), within(1e-15));
      assertThat(Read.value("dominance_kwoka", shares))
          .isCloseTo(gold.get("kwoka").get(after).asDouble(), within(1e-15));
    }
  }

  @Test
  void textbookThresholdAndRankIndexAgree() {
    for (JsonNode node : Gold.json("agency_and_textbook.json")) {
      if (node.has("dominance_threshold_pct")) {
        assertThat(Read.value("dominance_threshold", Markets.parts(100, 82, 4)))
            .isCloseTo(node.get("dominance_threshold_pct").asDouble() / 100, within(1e-15))
            .isLessThan(node.get("s1").asDouble());
      }
      if (node.has("ck")) {
        assertThat(Read.value("kvalseth", Markets.of(Gold.numbers(node.get("shares")))))
            .isEqualTo(node.get("ck").asDouble());
      }
    }
  }

  private static void add(List<Arguments> cases, JsonNode amounts, JsonNode figures) {
    figures
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (figures.get(name).isObject() && !OTHERS.contains(name)) {
                figures
                    .get(name)
                    .fieldNames()
                    .forEachRemaining(
                        order ->
                            cases.add(
                                arguments(
                                    amounts,
                                    name + "/" + order,
                                    figures.get(name).get(order).asDouble())));
              } else if (!OTHERS.contains(name)) {
                cases.add(arguments(amounts, name, figures.get(name).asDouble()));
              }
            });
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list.stream();
  }
}
