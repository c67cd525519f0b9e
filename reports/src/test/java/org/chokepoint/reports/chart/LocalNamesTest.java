package org.chokepoint.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalNamesTest {
  private static final ReleaseTables TABLES = ChartRelease.tables();
  private static final Map<String, String> LOCAL = local();

  static Stream<String> charts() {
    return Charts.shipped().list().stream().map(Chart::id);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void aKoreanDrawingHasTheLocalNameOfEverythingTheEnglishOneNames(String id) {
    String english = texts(id, Language.EN);
    String korean = texts(id, Language.KO);
    List<String> named = LOCAL.keySet().stream().filter(name -> says(english, name)).toList();
    assertThat(named).hasSizeGreaterThan(1);
    assertThat(named)
        .allSatisfy(
            name -> {
              assertThat(korean).contains(LOCAL.get(name));
              assertThat(says(korean, name)).as(name).isFalse();
            });
  }

  /** What is drawn, tabled and read out. */
  private static String texts(String id, Language language) {
    Drawing drawing = Charts.shipped().named(id).drawing(TABLES, Map.of(), language);
    return String.join(
        "\n",
        drawing.option(),
        drawing.rows().toString(),
        drawing.title(),
        drawing.subtitle(),
        drawing.alternative());
  }

  /** A line chart is no firm of the name Line. */
  private static boolean says(String text, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?! chart)").matcher(text).find();
  }

  private static Map<String, String> local() {
    Map<String, String> local = new HashMap<>();
    for (String table : List.of("node", "incident", "firm", "market", "dataset")) {
      String title = table.equals("dataset") ? "title" : "name";
      ReleaseRow.of(TABLES.table(table)).stream()
          .filter(row -> !row.text(title + "_local").isEmpty())
          .forEach(row -> local.put(row.text(title), row.text(title + "_local")));
    }
    return local;
  }
}
