package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.cli.input.GraphFiles;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.NodesFile;
import org.chokepoint.cli.input.UserGraph;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Option;

/** What each node weighs and what down means, for commands that read dependencies. */
final class GraphOptions {
  @Option(
      names = "--nodes",
      paramLabel = "NODES.csv",
      description = "What each node weighs, is, and who runs it.")
  Optional<Path> nodes = Optional.empty();

  @Option(names = "--weight", paramLabel = "COLUMN", description = "Weight column; users.")
  String weight = "users";

  @Option(
      names = "--semantics",
      paramLabel = "NAME",
      description = "steady (what stops; default) or black-start (what could not be restarted).")
  String semantics = Semantics.STEADY.id();

  /**
   * What was read.
   *
   * @param graph who needs whom
   * @param nodes what else is known of the nodes
   */
  record Read(DependencyGraph graph, NodesFile nodes) {}

  /** The files, unless they have faults. */
  Optional<Read> read(Path dependencies, Mistakes mistakes, PrintWriter notes) throws IOException {
    return mistakes.in(
        () -> {
          UserGraph user = GraphFiles.readWithNodes(dependencies, nodes, weight, notes);
          return new Read(user.graph(), NodesFile.of(user.nodes()));
        });
  }

  /** The semantics; steady where the word is a mistake, which is kept. */
  Semantics semantics(Mistakes mistakes) {
    if (!Semantics.ids().contains(semantics)) {
      mistakes.add(
          FaultKind.UNKNOWN_WORD,
          "--semantics",
          "'" + semantics + "'",
          String.join(" or ", Semantics.ids()),
          NearestName.hint(semantics, Semantics.ids()));
      return Semantics.STEADY;
    }
    return Semantics.valueOf(semantics.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
