package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * Daily users of each service before, during and after an incident, for services with figures of at
 * least two days; the largest service first, each with its days in order.
 */
final class DailyUsers implements Reading {
  private static final double MILLION = 1e6;
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "incident",
          "service",
          "service_local",
          "day",
          "phase",
          "phase_local",
          "users",
          "before",
          "change",
          "change_words",
          "effect_words",
          "effect_words_local",
          "source_id",
          "note");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "incident");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    Map<String, String> equal = new HashMap<>(asked.conditions(List.of("dataset")));
    equal.put("incident_id", asked.text("incident"));
    Optional<ReleaseRow> incident =
        Selected.rows(tables.table("incident"), equal).stream().findFirst();
    List<ReleaseRow> impacts = Selected.rows(tables.table("incident_impact"), equal);
    ServiceNames names = new ServiceNames(tables, impacts);
    Map<String, List<ReleaseRow>> services = new TreeMap<>();
    impacts.stream()
        .filter(row -> row.text("metric").equals("daily_users"))
        .filter(row -> row.text("unit").equals("million") && Clock.of(row.text("from")).isPresent())
        .forEach(
            row ->
                services.computeIfAbsent(row.text("service"), none -> new ArrayList<>()).add(row));
    return services.values().stream()
        .filter(days -> days.size() > 1 && incident.isPresent())
        .sorted(comparingDouble((List<ReleaseRow> days) -> -users(days.get(0))))
        .flatMap(days -> days(days, incident.orElseThrow(), impacts, names).stream())
        .toList();
  }

  private static List<ReleaseRow> days(
      List<ReleaseRow> days, ReleaseRow incident, List<ReleaseRow> impacts, ServiceNames names) {
    List<ReleaseRow> inOrder =
        days.stream().sorted(comparing((ReleaseRow row) -> row.text("from"))).toList();
    double before = users(inOrder.get(0));
    String lasted = lasted(inOrder.get(0).text("service"), impacts);
    List<ReleaseRow> rows = new ArrayList<>();
    for (ReleaseRow day : inOrder) {
      Phase phase = Phase.of(day.text("from"), incident);
      double change = users(day) - before;
      Map<String, Object> cells = new HashMap<>();
      cells.put("dataset", day.text("dataset"));
      cells.put("incident", day.text("incident_id"));
      cells.put("service", day.text("service"));
      cells.put("service_local", names.local(day.text("dataset"), day.text("service")));
      cells.put("day", day.text("from"));
      cells.put("phase", phase.english);
      cells.put("phase_local", phase.korean);
      cells.put("users", users(day));
      cells.put("before", before);
      cells.put("change", change);
      cells.put("change_words", change == 0 ? "" : " (%+.1f%%)".formatted(100 * change / before));
      cells.put("effect_words", lasted.isEmpty() || change == 0 ? "" : ", for " + lasted + " days");
      cells.put(
          "effect_words_local", lasted.isEmpty() || change == 0 ? "" : ", " + lasted + "일간 지속");
      cells.put("source_id", day.text("source_id"));
      cells.put("note", day.text("note"));
      rows.add(new ReleaseRow(cells));
    }
    return rows;
  }

  private static String lasted(String service, List<ReleaseRow> impacts) {
    return impacts.stream()
        .filter(row -> row.text("metric").equals("effect_duration"))
        .filter(row -> row.text("service").equals(service) && row.text("unit").equals("days"))
        .map(row -> row.text("value"))
        .findFirst()
        .orElse("");
  }

  private static double users(ReleaseRow row) {
    String value = row.text("value");
    return value.matches("[0-9.]+") ? MILLION * Double.parseDouble(value) : 0;
  }

  private enum Phase {
    BEFORE("before", "사고 전"),
    DURING("during the incident", "사고 중"),
    AFTER("after", "사고 후");

    private final String english;
    private final String korean;

    Phase(String english, String korean) {
      this.english = english;
      this.korean = korean;
    }

    static Phase of(String day, ReleaseRow incident) {
      String start = incident.text("start");
      String end = incident.text("end");
      String date = day.substring(0, Math.min(10, day.length()));
      if (date.compareTo(start.substring(0, Math.min(10, start.length()))) < 0) {
        return BEFORE;
      }
      return end.isEmpty() || date.compareTo(end.substring(0, Math.min(10, end.length()))) <= 0
          ? DURING
          : AFTER;
    }
  }
}
