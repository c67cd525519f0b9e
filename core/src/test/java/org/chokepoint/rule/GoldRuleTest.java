package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.Gold;
import org.chokepoint.market.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Korean rows of threshold_rule_cases_derived.csv. Firms are numbered from 1 there. */
class GoldRuleTest {
  private static final Pattern MET = Pattern.compile("(KR-[A-Z0-9-]+) -> firms? ([0-9,]+)");
  private static final String TWO_READINGS = "AMBIGUOUS";

  static Stream<NamedCsvRecord> korean() throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(Gold.text("threshold_rule_cases_derived.csv"))) {
      return rows.stream().filter(row -> row.getField("rule_set").equals("KR")).toList().stream();
    }
  }

  static Stream<NamedCsvRecord> dominance() throws IOException {
    return korean().filter(row -> row.getField("input_json").contains("shares"));
  }

  static Stream<NamedCsvRecord> mergers() throws IOException {
    return korean().filter(row -> row.getField("input_json").contains("hhi_post"));
  }

  @ParameterizedTest
  @MethodSource("dominance")
  void presumptionsOfDominanceAgree(NamedCsvRecord row) throws IOException {
    JsonNode input = new ObjectMapper().readTree(row.getField("input_json"));
    String expected = row.getField("expected");
    List<Verdict> verdicts =
        Korea.book()
            .dominance(
                Korea.percent(Gold.numbers(input.get("shares"))),
                Basis.REVENUE,
                LocalDate.parse(row.getField("as_of")));
    if (input.has("sales_krw")) {
      String threshold = expected.contains("8bn") ? "8,000,000,000" : "4,000,000,000";
      assertThat(verdicts)
          .allSatisfy(
              verdict ->
                  assertThat(verdict.missing())
                      .containsExactly(
                          "annual sales or purchases in Korea of each undertaking (excluded where"
                              + " < "
                              + threshold
                              + " KRW)"));
      assertThat(met(verdicts)).containsEntry("KR-DOM-CR1", "f0");
    } else if (expected.startsWith(TWO_READINGS)) {
      assertThat(met(verdicts)).containsExactly(Map.entry("KR-DOM-CR3 A", "f0,f1"));
    } else {
      assertThat(met(verdicts)).isEqualTo(metInGold(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("mergers")
  void mergerSafeHarboursAgree(NamedCsvRecord row) throws IOException {
    JsonNode input = new ObjectMapper().readTree(row.getField("input_json"));
    String expected = row.getField("expected");
    assertThat(
            Korea.safeHarbours(
                input.get("hhi_post").asText(),
                input.get("delta").asText(),
                LocalDate.parse(row.getField("as_of"))))
        .isEqualTo(expected.equals("no safe harbour") ? List.of() : List.of(expected));
  }

  private static Map<String, String> met(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.finding() == Finding.MET)
        .collect(
            Collectors.toMap(
                verdict -> (verdict.rule().id() + " " + verdict.reading()).strip(),
                verdict -> String.join(",", verdict.undertakings())));
  }

  private static Map<String, String> metInGold(String expected) {
    Map<String, String> met = new TreeMap<>();
    Matcher matcher = MET.matcher(expected);
    while (matcher.find()) {
      String firms =
          Stream.of(matcher.group(2).split(","))
              .map(number -> "f" + (Integer.parseInt(number) - 1))
              .collect(Collectors.joining(","));
      List<String> readings =
          matcher.group(1).equals("KR-DOM-CR3") ? List.of(" A", " B") : List.of("");
      readings.forEach(reading -> met.put(matcher.group(1) + reading, firms));
    }
    return met;
  }
}
