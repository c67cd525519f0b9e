package org.chokepoint.reports.chart.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** The datasets that are made up: real ones are offered before them. */
final class Synthetic {
  private Synthetic() {}

  static Set<String> datasets(ReleaseTables tables) {
    return Selected.rows(tables.table("dataset"), Map.of("kind", "synthetic")).stream()
        .map(row -> row.text("dataset"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
