package org.chokepoint.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.Weighted;
import org.chokepoint.table.Fault;

/** Graphs in memory for tests. */
final class Exchanged {
  private Exchanged() {}

  static GraphSource source(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new GraphSource(name, () -> new ByteArrayInputStream(bytes));
  }

  static GraphReading read(String name, String text) {
    return read(List.of(source(name, text)), List.of());
  }

  static GraphReading read(List<GraphSource> sources, List<String> needs) {
    try {
      return GraphImport.read(sources, needs, Optional.empty());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static GraphReading withNodes(GraphReading graph, String nodes) {
    try {
      return GraphImport.withNodes(graph, source("nodes.csv", nodes), GraphTables.NODE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String write(GraphReading graph, GraphExport format) {
    StringWriter out = new StringWriter();
    try {
      format.write(ExportedGraph.of(graph), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  static List<String> messages(GraphReading graph) {
    return graph.faults().stream().map(Fault::message).toList();
  }

  /** Rows as {@code dependent <- provider [group required]}, in order of the file. */
  static List<String> rows(GraphReading graph) {
    return graph.rows().stream()
        .map(
            row ->
                row.text("dependent_id")
                    + " <- "
                    + row.text("provider_id")
                    + row.optionalText("group_id")
                        .map(group -> " [" + group + " " + row.count("required") + "]")
                        .orElse(""))
        .toList();
  }

  static DependencyGraph graph(GraphReading reading) {
    List<Dependency> rows =
        reading.rows().stream()
            .map(
                row ->
                    new Dependency(
                        row.text("dependent_id"),
                        row.text("provider_id"),
                        ExportedGraph.group(row),
                        Math.toIntExact(row.count("required")),
                        row.text("evidence")))
            .toList();
    List<Weighted> weights = new ArrayList<>();
    reading
        .nodeRows()
        .forEach(
            row ->
                weights.add(
                    new Weighted(
                        row.text("node_id"),
                        row.optionalDecimal("users").orElse(BigDecimal.ZERO))));
    return DependencyGraph.of(weights, rows);
  }

  static List<Failure> failures(GraphReading reading, Semantics semantics) {
    return SingleFailures.of(graph(reading), semantics);
  }
}
