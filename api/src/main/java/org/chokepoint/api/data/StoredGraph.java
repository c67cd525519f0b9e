package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.chokepoint.api.release.StoredColumn;
import org.chokepoint.exchange.ExportedGraph;
import org.chokepoint.exchange.GraphReading;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.GraphBuilder;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Groups;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TableSchema;

/**
 * The dependency graph of one dataset of a release.
 *
 * @param dataset the dataset
 * @param nodes what is known of its nodes
 * @param dependencies who needs whom
 */
record StoredGraph(String dataset, List<TableRow> nodes, List<TableRow> dependencies) {
  StoredGraph {
    nodes = List.copyOf(nodes);
    dependencies = List.copyOf(dependencies);
  }

  /**
   * The graph of the dataset a question names, or of the only one that has a graph.
   *
   * @throws Refusal 400 listing the datasets with a graph if there are several, 404 for another
   */
  static StoredGraph of(Question question, Release release) {
    List<String> datasets = release.table("dependency").distinct("dataset");
    String dataset =
        question
            .known("dataset", datasets)
            .orElseGet(() -> FailureScope.only(datasets, "dependencies"));
    if (dataset.isEmpty()) {
      throw Refusal.of(404, "no such dataset")
          .detail("no dataset of this release has dependencies");
    }
    return new StoredGraph(
        dataset,
        rows(release.table("node"), dataset, CanonicalTables.NODE),
        rows(release.table("dependency"), dataset, CanonicalTables.DEPENDENCY));
  }

  private static List<TableRow> rows(ArrowTable table, String dataset, TableSchema schema) {
    RowFilter own = table.where("dataset", dataset);
    List<TableRow> rows = new ArrayList<>();
    table
        .rowNumbers()
        .filter(own::accepts)
        .forEach(row -> rows.add(TableRow.of(schema, rows.size() + 1L, cells(table, row))));
    return rows;
  }

  private static Map<String, Object> cells(ArrowTable table, int row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (StoredColumn column : table.layout().columns()) {
      String name = column.name();
      if (!name.equals("dataset") && table.filled(name, row)) {
        switch (column.kind()) {
          case TEXT -> cells.put(name, table.word(name, row));
          case COUNT -> cells.put(name, table.count(name, row));
          case NUMBER -> table.number(name, row).ifPresent(number -> cells.put(name, number));
          case DECIMAL ->
              table
                  .decimal(name, row)
                  .ifPresent(number -> cells.put(name, number.stripTrailingZeros()));
        }
      }
    }
    return cells;
  }

  /** The graph to be written. */
  ExportedGraph exported() {
    return ExportedGraph.of(
        new GraphReading(
            List.of(reading(CanonicalTables.DEPENDENCY, dependencies)),
            List.of(reading(CanonicalTables.NODE, nodes)),
            List.of(),
            List.of()));
  }

  private TableReading reading(TableSchema schema, List<TableRow> rows) {
    return new TableReading(
        TableFile.plain(schema, dataset), "UTF-8", rows.size(), rows, List.of());
  }

  /** The graph to be computed with; rows count as if they held. */
  DependencyGraph graph() {
    GraphBuilder builder = new GraphBuilder();
    for (TableRow row : dependencies) {
      builder.need(
          new Dependency(
              row.text("dependent_id"),
              row.text("provider_id"),
              row.optionalText("group_id").orElseGet(() -> Groups.alone(row)),
              Math.toIntExact(row.optionalCount("required").orElse(1)),
              row.optionalText("evidence").orElse("stated")));
    }
    return builder.graph();
  }

  /**
   * The number of the node a question names.
   *
   * @throws Refusal 400 if it names none, 404 with the nearest nodes for an unknown one
   */
  static int target(Question question, DependencyGraph graph) {
    String target =
        question
            .text("target")
            .orElseThrow(
                () ->
                    Refusal.of(400, "missing parameter")
                        .detail("target is missing; name a node of the graph")
                        .parameter("target"));
    return graph
        .number(target)
        .orElseThrow(
            () ->
                Refusal.of(404, "no such target")
                    .detail(
                        "no target '%s'; %s"
                            .formatted(target, NearestName.hint(target, graph.names())))
                    .parameter("target")
                    .nearest(NearestName.of(target, graph.names())));
  }
}
