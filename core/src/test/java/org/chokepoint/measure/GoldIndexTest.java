package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chokepoint.Gold;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
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
          Map.entry("nrs_eq", new Column("effective_number", 1)),
          Map.entry("n_equiv", new Column("effective_number", 1)),
          Map.entry("entropy", new Column("entropy_bits", 1)),
          Map.entry("entropy_bits", new Column("entropy_bits", 1)),
          Map.entry("top", new Column("cr1", 0.01)),
          Map.entry("top3", new Column("cr3", 0.01)),
          Map.entry("top5", new Column("cr5", 0.01)),
          Map.entry("cr1", new Column("cr1", 1)),
          Map.entry("cr3", new Column("cr3", 1)),
          Map.entry("cr4", new Column("cr4", 1)),
          Map.entry("cr5", new Column("cr5", 1)),
          Map.entry("cr8", new Column("cr8", 1)),
          Map.entry("n", new Column("firm_count", 1)),
          Map.entry("firm", new Column("firm_count", 1)));

  static Stream<Arguments> concstats() {
    JsonNode gold = Gold.json("concstats.json");
    List<Arguments> cases = new ArrayList<>();
    add(cases, gold.at("/share_2018/x"), gold.at("/share_2018/published_in_tests"));
    for (JsonNode small : gold.get("small")) {
      add(cases, small.get("x"), small.get("published"));
      add(cases, small.get("x"), small.get("executed"));
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
    Column meant = Objects.requireNonNull(COLUMNS.get(column));
    double value = Read.value(meant.id, Markets.of(Gold.numbers(amounts)));
    assertThat(value)
        .as(column)
        .isCloseTo(printed * meant.factor, within(meant.factor * tolerance(column, printed)));
  }

  @ParameterizedTest
  @MethodSource("percentages")
  void hhiAgreesWithAgenciesAndTextbooks(JsonNode percents, double printed) {
    Shares shares = Markets.of(Gold.numbers(percents));
    assertThat(Read.value("hhi", shares)).isCloseTo(printed, within(1e-9));
  }

  /** Half a unit of the last digit printed: seven significant digits, or two for 2.63. */
  private static double tolerance(String column, double printed) {
    if (column.equals("nrs_eq") && printed == 2.63) {
      return 0.005;
    }
    String digits = Double.toString(printed).replace(".", "").replaceFirst("^0+", "");
    return digits.length() <= 7 ? 6e-7 * Math.max(0.1, printed) : 1e-11 * Math.max(1, printed);
  }

  private static void add(List<Arguments> cases, JsonNode amounts, JsonNode figures) {
    figures
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (COLUMNS.containsKey(name)) {
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
