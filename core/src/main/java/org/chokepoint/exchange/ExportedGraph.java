package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chokepoint.table.Column;
import org.chokepoint.table.Groups;
import org.chokepoint.table.TableRow;

/** A graph to be written: nodes by name; dependencies by dependent, group and provider. */
public final class ExportedGraph {
  private final List<String> names;
  private final Map<String, TableRow> described = new HashMap<>();
  private final List<TableRow> dependencies;

  private ExportedGraph(GraphReading graph) {
    TreeSet<String> all = new TreeSet<>(graph.connected());
    for (TableRow row : graph.nodeRows()) {
      all.add(row.text("node_id"));
      described.put(row.text("node_id"), row);
    }
    names = List.copyOf(all);
    List<TableRow> rows = new ArrayList<>(graph.rows());
    rows.sort(
        Comparator.comparing((TableRow row) -> row.text("dependent_id"))
            .thenComparing(ExportedGraph::group)
            .thenComparing(row -> row.text("provider_id")));
    dependencies = List.copyOf(rows);
  }

  /**
   * The rows of a reading.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public static ExportedGraph of(GraphReading graph) {
    if (!graph.faults().isEmpty()) {
      throw new IllegalArgumentException("a graph with faults: " + graph.faults().get(0).message());
    }
    return new ExportedGraph(graph);
  }

  List<String> names() {
    return names;
  }

  List<TableRow> dependencies() {
    return dependencies;
  }

  /** How many nodes the dependencies alone would not give back in full. */
  public long describedNodes() {
    return described.size();
  }

  /** What is known of a node. */
  Optional<TableRow> node(String name) {
    return Optional.ofNullable(described.get(name));
  }

  /** The group of a dependency; one that is given none stands alone. */
  static String group(TableRow dependency) {
    return dependency.optionalText("group_id").orElseGet(() -> Groups.alone(dependency));
  }

  /** The filled cells of a row besides some columns, in the table's order. */
  static List<Column> filled(TableRow row, List<String> besides) {
    List<Column> filled = new ArrayList<>();
    List<Column> columns = row.schema().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (row.cell(i) != null && !besides.contains(columns.get(i).name())) {
        filled.add(columns.get(i));
      }
    }
    return filled;
  }

  /** A cell as text that reads back as the same cell. */
  static String text(TableRow row, Column column) {
    if (column.type().decimal()) {
      return row.decimal(column.name()).toPlainString();
    }
    return row.text(column.name());
  }
}
