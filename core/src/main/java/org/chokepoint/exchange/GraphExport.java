package org.chokepoint.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats a dependency graph can be written in. The same graph gives the same text. */
public enum GraphExport {
  /** Comma-separated rows of the table {@code dependency}; says nothing of nodes. */
  CSV(DependencyCsv::write),
  /** GraphML, with everything that is known. */
  GRAPHML(GraphMlText::write),
  /** The language of Graphviz. */
  DOT(DotText::write),
  /** One object with {@code nodes}, {@code edges} and {@code groups}. */
  JSON(GraphJson::write);

  private interface Writing {
    void write(ExportedGraph graph, Writer out) throws IOException;
  }

  private final Writing writing;

  GraphExport(Writing writing) {
    this.writing = writing;
  }

  /** The word on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(GraphExport::id).toList();
  }

  /**
   * Writes a graph and flushes.
   *
   * @throws org.chokepoint.table.FaultyInput if a name has a character the format cannot hold
   */
  public void write(ExportedGraph graph, Writer out) throws IOException {
    writing.write(graph, out);
    out.flush();
  }
}
