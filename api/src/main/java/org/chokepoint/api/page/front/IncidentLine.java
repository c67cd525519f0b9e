package org.chokepoint.api.page.front;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * An outage on file.
 *
 * @param incident its identifier and names
 * @param start the first sign, local time
 * @param cause one phrase, empty where it is not known
 */
public record IncidentLine(Named incident, String start, String cause) {

  /** The newest outages; one that several datasets tell of counts once. */
  static List<IncidentLine> newest(ReleaseTables tables, int most) {
    Set<String> seen = new HashSet<>();
    return Selected.rows(tables, "incident", Map.of()).stream()
        .sorted(
            Comparator.comparing((ReleaseRow row) -> row.text("start"))
                .reversed()
                .thenComparing(row -> row.text("dataset")))
        .filter(row -> seen.add(row.text("incident_id")))
        .limit(most)
        .map(
            row ->
                new IncidentLine(
                    new Named(row.text("incident_id"), row.text("name"), row.text("name_local")),
                    row.text("start"),
                    row.text("cause")))
        .toList();
  }
}
