package org.chokepoint.reports.chart;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** Finds out what a drawing has to cite. */
final class Citations {
  private Citations() {}

  static List<Citation> of(ReleaseTables tables, List<ReleaseRow> rows) {
    Names datasets = new Names(tables, "dataset", List.of("dataset"));
    return Caption.ids(rows).stream()
        .map(id -> citation(id, datasets.row(List.of(id)), tables, rows))
        .toList();
  }

  private static Citation citation(
      String id, Optional<ReleaseRow> card, ReleaseTables tables, List<ReleaseRow> rows) {
    Set<String> used = new HashSet<>();
    rows.stream()
        .filter(row -> row.text("dataset").equals(id) && row.has("source_id"))
        .flatMap(row -> Arrays.stream(row.text("source_id").split(";", -1)))
        .filter(source -> !source.isEmpty())
        .forEach(used::add);
    List<Citation.Source> sources =
        Selected.rows(tables.table("source"), Map.of("dataset", id)).stream()
            .filter(row -> used.isEmpty() || used.contains(row.text("source_id")))
            .map(Citations::source)
            .toList();
    return new Citation(
        id,
        card.map(row -> row.text("title")).orElse(id),
        card.map(row -> row.text("licence")).orElse(""),
        card.map(row -> row.text("kind")).orElse(""),
        sources);
  }

  private static Citation.Source source(ReleaseRow row) {
    return new Citation.Source(
        row.text("source_id"),
        row.text("title"),
        row.text("publisher"),
        row.text("date"),
        row.text("url"));
  }
}
