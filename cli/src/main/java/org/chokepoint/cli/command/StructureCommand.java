package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chokepoint.cli.answer.StructureSheet;
import org.chokepoint.cli.input.GraphFiles;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.table.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where each node of a user's own file stands in the graph of who serves whom. */
@Command(
    name = "structure",
    description = "Dominators, cut points, bridges, loops, cores and betweenness.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "any_of_dominator: the nearest node without which this one could not be",
      "started again if any one of its providers sufficed. Where nodes need",
      "several at once, failures --semantics black-start says what is lost.",
      "component: how many nodes need each other in a loop with this one, itself",
      "included. separator: the fewest nodes on all ways from sources to a target.",
      "betweenness: along provider to dependent, divided by (n-1)(n-2)."
    })
public final class StructureCommand implements Callable<Integer> {
  /** What is listed. */
  enum View {
    /** One row for each node. */
    NODES,
    /** One row for each bridge. */
    BRIDGES,
    /** The fewest nodes that cut one node off. */
    SEPARATOR
  }

  @Parameters(paramLabel = "DEPENDENCIES.csv", description = "Who needs whom.")
  Path dependencies = Path.of("");

  @Option(names = "--nodes", paramLabel = "NODES.csv", description = "What each node weighs.")
  Optional<Path> nodes = Optional.empty();

  @Option(names = "--weight", paramLabel = "COLUMN", description = "Weight column; users.")
  String weight = "users";

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "nodes (default), bridges or separator.")
  View view = View.NODES;

  @Option(
      names = "--target",
      paramLabel = "NODE",
      description = "With --view separator: the node to be cut off.")
  Optional<String> target = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter notes = spec.commandLine().getErr();
    DependencyGraph graph = GraphFiles.read(dependencies, nodes, weight, notes);
    StructureSheet structure = new StructureSheet(graph);
    Printer printer = new Printer(spec.commandLine().getOut());
    if (view == View.SEPARATOR) {
      printer.print(format, structure.separator(target(graph)));
    } else if (view == View.BRIDGES) {
      printer.print(format, structure.bridges());
    } else {
      tell(graph, structure, notes);
      printer.print(format, structure.nodes());
    }
    return 0;
  }

  private int target(DependencyGraph graph) {
    String name =
        target.orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(), "--view separator needs --target NODE"));
    return graph
        .number(name)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no node '" + name + "'; " + NearestName.hint(name, graph.names())));
  }

  private static void tell(DependencyGraph graph, StructureSheet structure, PrintWriter notes) {
    long several =
        IntStream.range(0, graph.nodes()).filter(v -> needsSeveralAtOnce(graph, v)).count();
    if (several > 0) {
      notes.println(
          several
              + " nodes need several providers at once: more can be lost than the dominators say;"
              + " see failures --semantics black-start");
    }
    if (!structure.betweennessFits()) {
      notes.println("too many nodes and dependencies for betweenness, which is left empty");
    }
  }

  private static boolean needsSeveralAtOnce(DependencyGraph graph, int node) {
    int group = graph.firstGroup(node);
    int groups = graph.firstGroup(node + 1) - group;
    return groups > 1 || (groups == 1 && graph.required(group) > 1);
  }
}
