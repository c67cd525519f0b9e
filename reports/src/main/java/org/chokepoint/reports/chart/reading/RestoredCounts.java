package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** Printed counts of what was back, "284 of 709 systems" at a time, one line for each whole. */
final class RestoredCounts {
  private static final Pattern OF = Pattern.compile("of ([0-9]+).*");

  private RestoredCounts() {}

  static List<ReleaseRow> of(ReleaseTables tables, Asked asked) {
    Map<String, String> equal = new HashMap<>(asked.conditions(List.of("dataset")));
    equal.put("incident_id", asked.text("incident"));
    Optional<Clock> start =
        Selected.rows(tables.table("incident"), equal).stream()
            .findFirst()
            .flatMap(row -> Clock.of(row.text("start")));
    if (start.isEmpty()) {
      return List.of();
    }
    equal.put("metric", "restored_count");
    List<ReleaseRow> impacts = Selected.rows(tables.table("incident_impact"), equal);
    ServiceNames names = new ServiceNames(tables, impacts);
    Map<String, List<ReleaseRow>> lines = new LinkedHashMap<>();
    for (ReleaseRow row : impacts) {
      String local = names.local(row.text("dataset"), row.text("service"));
      counted(row, local, start.get(), asked)
          .ifPresent(
              step ->
                  lines
                      .computeIfAbsent(row.text("service"), none -> begun(none, local, asked))
                      .add(step));
    }
    return lines.values().stream()
        .flatMap(
            line -> line.stream().sorted(comparingDouble(row -> row.number("hours").orElse(0))))
        .toList();
  }

  private static List<ReleaseRow> begun(String service, String local, Asked asked) {
    return new ArrayList<>(List.of(RestorationSteps.row(service, local, asked, 0, 0, 0, "")));
  }

  private static Optional<ReleaseRow> counted(
      ReleaseRow row, String local, Clock start, Asked asked) {
    Matcher of = OF.matcher(row.text("unit"));
    Optional<Clock> at = Clock.of(row.text("from"));
    if (!of.matches() || at.isEmpty() || !row.text("value").matches("[0-9]+")) {
      return Optional.empty();
    }
    return Optional.of(
        RestorationSteps.row(
            row.text("service"),
            local,
            asked,
            at.get().hoursSince(start),
            Double.parseDouble(row.text("value")),
            Double.parseDouble(of.group(1)),
            row.text("source_id")));
  }
}
