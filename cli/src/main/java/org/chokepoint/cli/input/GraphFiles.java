package org.chokepoint.cli.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Weighted;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.Groups;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TableSchema;

/** A user's files of dependencies and nodes, as a graph. */
public final class GraphFiles {
  private GraphFiles() {}

  /**
   * Reads and checks the files. Where no node has a weight, each counts as 1.
   *
   * @param weight the column of the nodes file that weighs
   * @param notes told of nodes that only one of the files knows
   * @throws FaultyInput listing everything that is wrong with either
   */
  public static DependencyGraph read(
      Path dependencies, Optional<Path> nodes, String weight, PrintWriter notes)
      throws IOException {
    TableReading edges = UserFile.read(dependencies, CanonicalTables.DEPENDENCY);
    List<Fault> faults = new ArrayList<>(edges.faults());
    faults.addAll(Groups.faults(edges));
    Optional<TableReading> listed = Optional.empty();
    if (nodes.isPresent()) {
      listed = Optional.of(UserFile.read(nodes.get(), weighing(weight)));
      faults.addAll(listed.get().faults());
    }
    FaultyInput.throwIfAny(faults);
    List<Dependency> rows = edges.rows().stream().map(GraphFiles::dependency).toList();
    return DependencyGraph.of(
        weights(rows, listed.map(TableReading::rows).orElse(List.of()), weight, notes), rows);
  }

  private static TableSchema weighing(String weight) {
    TableSchema node = CanonicalTables.NODE;
    if (node.columnNames().contains(weight)) {
      return node;
    }
    List<Column> columns = new ArrayList<>(node.columns());
    columns.add(
        new Column(
            weight,
            ColumnType.AMOUNT,
            Column.Presence.REQUIRED,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            "what a node weighs"));
    return new TableSchema(node.name(), node.meaning(), columns, node.key());
  }

  private static Dependency dependency(TableRow row) {
    return new Dependency(
        row.text("dependent_id"),
        row.text("provider_id"),
        row.optionalText("group_id").orElseGet(() -> Groups.alone(row)),
        Math.toIntExact(row.count("required")),
        row.text("evidence"));
  }

  private static List<Weighted> weights(
      List<Dependency> dependencies, List<TableRow> nodes, String weight, PrintWriter notes) {
    Set<String> connected = new TreeSet<>();
    dependencies.forEach(
        row -> {
          connected.add(row.dependent());
          connected.add(row.provider());
        });
    boolean weighs = nodes.stream().anyMatch(row -> row.optionalDecimal(weight).isPresent());
    List<Weighted> weights = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    for (TableRow row : nodes) {
      named.add(row.text("node_id"));
      BigDecimal one = weighs ? BigDecimal.ZERO : BigDecimal.ONE;
      weights.add(new Weighted(row.text("node_id"), row.optionalDecimal(weight).orElse(one)));
    }
    Set<String> unweighted = new TreeSet<>(connected);
    unweighted.removeAll(named);
    if (!weighs) {
      unweighted.forEach(node -> weights.add(new Weighted(node, BigDecimal.ONE)));
    } else if (!unweighted.isEmpty()) {
      notes.println(
          unweighted.size()
              + " nodes have no row in the nodes file and weigh nothing: "
              + some(unweighted));
    }
    named.removeAll(connected);
    if (!named.isEmpty()) {
      notes.println(named.size() + " nodes are in no dependency: " + some(named));
    }
    return weights;
  }

  private static String some(Set<String> names) {
    String shown = String.join(", ", names.stream().limit(5).toList());
    return names.size() > 5 ? shown + ", ..." : shown;
  }
}
