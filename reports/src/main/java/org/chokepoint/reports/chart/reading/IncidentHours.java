package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Wording;

/** How long each incident of a dataset lasted, and the largest printed count of what it hit. */
final class IncidentHours implements Reading {
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "incident",
          "name",
          "name_local",
          "start",
          "day",
          "cause",
          "hours",
          "hours_low",
          "hours_high",
          "place",
          "hours_words",
          "hours_words_local",
          "hit",
          "hit_unit",
          "hit_words",
          "hit_words_local",
          "source_id");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "limit");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    Map<String, String> equal = asked.conditions(List.of("dataset"));
    Map<String, List<ReleaseRow>> impacts =
        Selected.rows(tables.table("incident_impact"), equal).stream()
            .collect(
                Collectors.groupingBy(row -> row.text("dataset") + "/" + row.text("incident_id")));
    return Selected.rows(tables.table("incident"), equal).stream()
        .map(
            row ->
                row(
                    row,
                    impacts.getOrDefault(
                        row.text("dataset") + "/" + row.text("incident_id"), new ArrayList<>())))
        .sorted(
            comparingDouble((ReleaseRow row) -> -longest(row))
                .thenComparing(comparing(row -> row.text("start"))))
        .limit(asked.whole("limit"))
        .toList();
  }

  private static String words(ReleaseRow hit, Language language) {
    String number = Wording.COMPACT.of(Double.parseDouble(hit.text("value")), language);
    String unit = Wording.UNIT.of(hit.text("unit"), language);
    return "; " + number + (language == Language.KO ? "" : " ") + unit;
  }

  private static double longest(ReleaseRow row) {
    return row.number("hours").orElse(row.number("hours_low").orElse(0));
  }

  private static ReleaseRow row(ReleaseRow incident, List<ReleaseRow> impacts) {
    Lasted lasted = Lasted.of(incident, impacts);
    Optional<ReleaseRow> hit =
        impacts.stream()
            .filter(row -> row.text("value").matches("[0-9]+"))
            .filter(row -> Lasted.hoursOf(row.text("unit")).isEmpty())
            .filter(row -> !row.text("unit").matches("percent.*|bn .*|TB|of .*"))
            .max(comparingDouble(row -> Double.parseDouble(row.text("value"))));
    Map<String, Object> cells = new HashMap<>();
    cells.put("dataset", incident.text("dataset"));
    cells.put("incident", incident.text("incident_id"));
    cells.put("name", incident.text("name"));
    cells.put("name_local", incident.text("name_local"));
    cells.put("start", incident.text("start"));
    cells.put("day", incident.text("start").replaceFirst("T.*", ""));
    cells.put("cause", incident.text("cause"));
    cells.put("hours", lasted.exact());
    cells.put("hours_low", lasted.low());
    cells.put("hours_high", lasted.high());
    cells.put("place", lasted.last());
    cells.put("hours_words", lasted.words());
    cells.put("hours_words_local", lasted.wordsLocal());
    cells.put("hit", hit.map(row -> (Object) Double.valueOf(row.text("value"))).orElse(""));
    cells.put("hit_unit", hit.map(row -> row.text("unit")).orElse(""));
    cells.put("hit_words", hit.map(row -> words(row, Language.EN)).orElse(""));
    cells.put("hit_words_local", hit.map(row -> words(row, Language.KO)).orElse(""));
    cells.put(
        "source_id",
        impacts.stream()
            .map(row -> row.text("source_id"))
            .distinct()
            .collect(Collectors.joining(";")));
    return new ReleaseRow(cells);
  }
}
