package org.chokepoint.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.table.TableRow;

/** Writes the language of Graphviz: an arrow leads from who needs to who is needed. */
final class DotText {
  private static final List<String> NODE_ID = List.of("node_id");
  private static final List<String> ENDS = List.of("dependent_id", "provider_id");

  private DotText() {}

  static void write(ExportedGraph graph, Writer out) throws IOException {
    out.write("digraph dependencies {\n");
    for (String name : graph.names()) {
      List<String> attributes = new ArrayList<>();
      attributes.add("label=" + quoted(name));
      graph.node(name).ifPresent(row -> attributes.addAll(attributes(row, NODE_ID)));
      out.write("  " + quoted(name) + " [" + String.join(", ", attributes) + "];\n");
    }
    for (TableRow row : graph.dependencies()) {
      out.write(
          "  "
              + quoted(row.text("dependent_id"))
              + " -> "
              + quoted(row.text("provider_id"))
              + " ["
              + String.join(", ", attributes(row, ENDS))
              + "];\n");
    }
    out.write("}\n");
  }

  private static List<String> attributes(TableRow row, List<String> besides) {
    return ExportedGraph.filled(row, besides).stream()
        .map(column -> column.name() + "=" + quoted(ExportedGraph.text(row, column)))
        .toList();
  }

  /** In a label a backslash begins an escape, so it is always doubled. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
