package org.chokepoint.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chokepoint.market.Ratio;
import org.chokepoint.reports.text.Language;
import org.chokepoint.rule.Condition;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleFile;
import org.chokepoint.rule.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BandsTest {
  private static final Path RULES = Path.of("..", "conf", "rules");

  static Stream<JsonNode> bands() throws IOException {
    String text = Files.readString(Path.of("charts", "data", "bands.json"));
    return StreamSupport.stream(new ObjectMapper().readTree(text).spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("bands")
  void aBandIsAThresholdOfTheRuleItNames(JsonNode band) throws IOException {
    String measure = band.get("measure").asText();
    Rule rule = rule(band.get("authority").asText(), band.get("rule").asText());
    assertThat(rule.status()).isEqualTo(Status.IN_FORCE);
    List<Ratio> thresholds =
        rule.conditions()
            .conditions()
            .filter(one -> Set.of(measure, measure + "_post").contains(one.measure()))
            .map(BandsTest::drawn)
            .toList();
    assertThat(thresholds)
        .usingElementComparator(Comparator.naturalOrder())
        .contains(Ratio.of(new BigDecimal(band.get("at").asText())));
  }

  @ParameterizedTest
  @MethodSource("bands")
  void theWordsOfABandSayItsNumber(JsonNode band) {
    String number = "%,d".formatted(band.get("at").asInt());
    String ending = number + (band.get("measure").asText().startsWith("cr") ? "%" : "");
    assertThat(band.at("/words/en").asText()).endsWith(" " + ending);
    assertThat(band.at("/words/ko").asText()).endsWith(" " + ending);
  }

  @Test
  void everyAuthorityWithABandCanBeAskedFor() throws IOException {
    Set<String> authorities =
        bands().map(band -> band.get("authority").asText()).collect(Collectors.toSet());
    authorities.add("none");
    List<ChartParameter> parameters =
        Charts.shipped().named("concentration-over-time").parameters(Language.EN);
    assertThat(parameters)
        .filteredOn(parameter -> parameter.name().equals("authority"))
        .singleElement()
        .satisfies(
            authority ->
                assertThat(authority.choices().keySet())
                    .containsExactlyInAnyOrderElementsOf(authorities));
  }

  private static Rule rule(String authority, String id) throws IOException {
    String file = authority + ".yaml";
    return RuleFile.read(file, Files.readString(RULES.resolve(file))).rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no rule " + id + " in " + file));
  }

  /** The threshold in the numbers that pictures show: points, or percent. */
  private static Ratio drawn(Condition condition) {
    Ratio written = condition.threshold().value();
    return condition.unit().equals("fraction") ? written.times(100) : written;
  }
}
