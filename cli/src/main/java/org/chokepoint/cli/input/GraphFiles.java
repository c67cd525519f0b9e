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
import org.chokepoint.exchange.GraphReading;
import org.chokepoint.exchange.GraphTables;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Weighted;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.Groups;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TableSchema;

/** A user's files of dependencies and nodes, as a graph. */
public final class GraphFiles {
  private GraphFiles() {}

  /**
   * Reads and checks the files. Where no node has a weight, each counts as 1.
   *
   * @param dependencies a file of any format that {@link GraphSources} knows
   * @param weight the column of the nodes file that weighs
   * @param notes told of what was left out, and of nodes that only one of the files knows
   * @throws FaultyInput listing everything that is wrong with either
   */
  public static DependencyGraph read(
      Path dependencies, Optional<Path> nodes, String weight, PrintWriter notes)
      throws IOException {
    return readWithNodes(dependencies, nodes, weight, notes).graph();
  }

  /**
   * Reads and checks the files as {@link #read} does, and keeps what the nodes file says besides.
   *
   * @throws FaultyInput listing everything that is wrong with either
   */
  public static UserGraph readWithNodes(
      Path dependencies, Optional<Path> nodes, String weight, PrintWriter notes)
      throws IOException {
    TableSchema weighing = GraphTables.weighedBy(weight);
    GraphReading graph = GraphSources.of(List.of(dependencies)).read(nodes, weighing);
    FaultyInput.throwIfAny(graph.faults());
    graph.notes().forEach(notes::println);
    List<Dependency> rows = graph.rows().stream().map(GraphFiles::dependency).toList();
    return new UserGraph(DependencyGraph.of(weights(graph, weight, notes), rows), graph.nodeRows());
  }

  private static Dependency dependency(TableRow row) {
    return new Dependency(
        row.text("dependent_id"),
        row.text("provider_id"),
        row.optionalText("group_id").orElseGet(() -> Groups.alone(row)),
        Math.toIntExact(row.count("required")),
        row.text("evidence"),
        number(row, "probability", 1),
        number(row, "buffer_hours", 0),
        number(row, "switch_hours", 0));
  }

  private static double number(TableRow row, String column, double otherwise) {
    return row.optionalDecimal(column).map(BigDecimal::doubleValue).orElse(otherwise);
  }

  private static List<Weighted> weights(GraphReading graph, String weight, PrintWriter notes) {
    Set<String> connected = new TreeSet<>(graph.connected());
    List<TableRow> nodes = graph.nodeRows();
    boolean weighs = nodes.stream().anyMatch(row -> weight(row, weight).isPresent());
    List<Weighted> weights = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    for (TableRow row : nodes) {
      named.add(row.text("node_id"));
      BigDecimal one = weighs ? BigDecimal.ZERO : BigDecimal.ONE;
      weights.add(new Weighted(row.text("node_id"), weight(row, weight).orElse(one)));
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

  private static Optional<BigDecimal> weight(TableRow row, String column) {
    return row.schema().columnNames().contains(column)
        ? row.optionalDecimal(column)
        : Optional.empty();
  }

  private static String some(Set<String> names) {
    String shown = String.join(", ", names.stream().limit(5).toList());
    return names.size() > 5 ? shown + ", ..." : shown;
  }
}
