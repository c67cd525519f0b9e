package org.chokepoint.reports.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.table.ReleaseRow;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables of failures: the worst, all of them by kind of node, people left without, returns. */
final class FailureTables {
  private static final int WORST = 10;

  private final DatasetRows rows;
  private final StudyWords words;

  FailureTables(DatasetRows rows) {
    this.rows = rows;
    this.words = rows.words();
  }

  List<StudyTable> all() {
    return List.of(worst(), byKind(), stranded(), returns()).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<StudyTable> worst() {
    List<List<String>> body =
        rows.failures().stream()
            .limit(WORST)
            .map(
                row ->
                    List.of(
                        rows.node(row.text("node")),
                        rows.kind(row.text("node")),
                        words.count(row.number("failed_nodes").orElse(0)),
                        words.orDash(row.number("lost_weight"), 0),
                        row.number("lost_share").stream()
                            .mapToObj(words::percent)
                            .findFirst()
                            .orElse("–")))
            .toList();
    return table("worst", List.of("node", "kind", "stops", "lost", "share"), body, 2);
  }

  private Optional<StudyTable> byKind() {
    List<ReleaseRow> failures = rows.failures();
    if (failures.isEmpty()) {
      return Optional.empty();
    }
    StringColumn kind = StringColumn.create("kind");
    DoubleColumn nodes = DoubleColumn.create("nodes");
    failures.forEach(row -> kind.append(rows.kind(row.text("node"))));
    failures.forEach(row -> nodes.append(row.number("failed_nodes").orElse(0)));
    Table summary =
        Table.create(kind, nodes)
            .summarize(
                "nodes",
                AggregateFunctions.count,
                AggregateFunctions.mean,
                AggregateFunctions.median,
                AggregateFunctions.max)
            .by("kind")
            .sortOn("kind");
    List<List<String>> body = new ArrayList<>();
    for (int row = 0; row < summary.rowCount(); row++) {
      List<String> line = new ArrayList<>(List.of(summary.stringColumn(0).get(row)));
      for (int column = 1; column < summary.columnCount(); column++) {
        boolean mean = summary.column(column).name().startsWith("Mean");
        line.add(words.decimals(summary.numberColumn(column).getDouble(row), mean ? 1 : 0));
      }
      body.add(line);
    }
    return table("kinds", List.of("kind", "nodes", "mean", "median", "most"), body, 1);
  }

  private Optional<StudyTable> stranded() {
    List<List<String>> body =
        rows.of("stranded", Map.of("semantics", "steady")).stream()
            .sorted(
                Comparator.comparingDouble((ReleaseRow row) -> -row.number("stranded").orElse(0))
                    .thenComparing(
                        row -> row.text("node") + row.text("market") + row.text("period")))
            .limit(WORST)
            .map(
                row ->
                    List.of(
                        rows.node(row.text("node")),
                        rows.market(row.text("market")),
                        row.text("period"),
                        words.orDash(row.number("affected"), 0),
                        words.orDash(row.number("stranded"), 0)))
            .toList();
    return table("stranded", List.of("node", "market", "period", "affected", "stranded"), body, 3);
  }

  private Optional<StudyTable> returns() {
    List<List<String>> body =
        rows.of("timeline").stream()
            .filter(row -> row.number("actual_by_hours").isPresent())
            .sorted(Comparator.comparing(row -> row.text("incident") + " " + row.text("node")))
            .map(
                row ->
                    List.of(
                        rows.node(row.text("node")),
                        row.text("incident"),
                        words.orDash(row.number("up_hours"), 1),
                        window(row),
                        words.orDash(row.number("error_hours"), 1)))
            .toList();
    return table("returns", List.of("node", "incident", "predicted", "actual", "error"), body, 2);
  }

  private String window(ReleaseRow row) {
    String by = words.orDash(row.number("actual_by_hours"), 1);
    return row.number("actual_from_hours").isPresent()
        ? StudyWords.range(words.orDash(row.number("actual_from_hours"), 1), by)
        : "≤ " + by;
  }

  private Optional<StudyTable> table(
      String id, List<String> headings, List<List<String>> body, int wordColumns) {
    List<String> said = headings.stream().map(name -> words.of("head." + name)).toList();
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new StudyTable(id, words.of("table." + id), said, body, wordColumns));
  }
}
