package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * Incidents that a chart has figures for, those with most figures first; real datasets first.
 *
 * @param about which figures
 */
record IncidentOffer(About about) implements Offer {
  /** What is to be drawn of an incident. */
  enum About {
    RESTORATION(List.of("restored_count")),
    DAILY_USERS(List.of("daily_users"));

    private final List<String> metrics;

    About(List<String> metrics) {
      this.metrics = metrics;
    }
  }

  @Override
  public Set<String> parameters() {
    return Set.of("dataset", "incident");
  }

  @Override
  public List<ReleaseRow> of(ReleaseTables tables) {
    List<ReleaseRow> rows = new ArrayList<>();
    if (about == About.RESTORATION) {
      rows.addAll(
          offer(
              "timeline", Map.of("dataset", "dataset", "incident", "incident"), Map.of(), tables));
    }
    for (String metric : about.metrics) {
      rows.addAll(
          offer(
              "incident_impact",
              Map.of("dataset", "dataset", "incident", "incident_id"),
              Map.of("metric", metric),
              tables));
    }
    return rows.stream().distinct().toList();
  }

  private static List<ReleaseRow> offer(
      String table, Map<String, String> columns, Map<String, String> equal, ReleaseTables tables) {
    List<ReleaseRow> rows =
        new TableOffer(table, columns, equal, List.of("dataset", "incident"), "").of(tables);
    return rows.stream().map(IncidentOffer::withoutCount).toList();
  }

  private static ReleaseRow withoutCount(ReleaseRow row) {
    Map<String, Object> cells = new HashMap<>(row.cells());
    cells.remove("rows");
    return new ReleaseRow(cells);
  }
}
