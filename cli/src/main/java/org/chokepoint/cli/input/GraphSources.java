package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.exchange.GraphImport;
import org.chokepoint.exchange.GraphReading;
import org.chokepoint.exchange.GraphSource;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableSchema;

/**
 * The files a user's graph is in: dependencies with a header, provider lists, a fault tree, or
 * GraphML.
 *
 * @param inputs the files
 * @param needs what each provider list is about; by the files' names where empty
 * @param aliases one firm under several names, for provider lists
 */
public record GraphSources(List<Path> inputs, List<String> needs, Optional<Path> aliases) {
  public GraphSources {
    inputs = List.copyOf(inputs);
    needs = List.copyOf(needs);
  }

  /** Files without anything beside them. */
  public static GraphSources of(List<Path> inputs) {
    return new GraphSources(inputs, List.of(), Optional.empty());
  }

  /**
   * Reads the graph; what is wrong with its rows is in the answer.
   *
   * @param nodes a file of nodes in place of what the inputs say of them
   * @param schema the columns of that file
   * @throws FaultyInput if a file is not there or is no graph
   */
  public GraphReading read(Optional<Path> nodes, TableSchema schema) throws IOException {
    Mistakes mistakes = new Mistakes();
    List<GraphSource> sources = new ArrayList<>();
    for (Path input : inputs) {
      mistakes.in(() -> source(input)).ifPresent(sources::add);
    }
    Optional<GraphSource> names = Optional.empty();
    if (aliases.isPresent()) {
      names = mistakes.in(() -> source(aliases.get()));
    }
    Optional<GraphSource> listed = Optional.empty();
    if (nodes.isPresent()) {
      listed = mistakes.in(() -> source(nodes.get()));
    }
    mistakes.throwIfAny();
    GraphReading graph = GraphImport.read(sources, needs, names);
    return listed.isPresent() ? GraphImport.withNodes(graph, listed.get(), schema) : graph;
  }

  private static GraphSource source(Path path) {
    UserFile.check(path);
    return new GraphSource(path.toString(), () -> Files.newInputStream(path));
  }
}
