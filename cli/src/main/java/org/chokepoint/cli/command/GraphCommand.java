package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.input.GraphSources;
import org.chokepoint.exchange.ExportedGraph;
import org.chokepoint.exchange.GraphExport;
import org.chokepoint.exchange.GraphReading;
import org.chokepoint.exchange.GraphTables;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a dependency graph from one format to another. */
@Command(
    name = "graph",
    description = "Convert a dependency graph.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "INPUT: a file of dependencies with a header, GraphML (.graphml), an Open-PSA fault",
      "tree (.xml), or lists of websites and providers (rank,site,provider, no header),",
      "one for each need. See docs/formats.md."
    })
public final class GraphCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "The graph.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "csv, graphml, dot or json.")
  String to = "";

  @Option(names = "--nodes", paramLabel = "NODES.csv", description = "What is known of nodes.")
  Optional<Path> nodes = Optional.empty();

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "One firm under several names in provider lists: name,firm.")
  Optional<Path> aliases = Optional.empty();

  @Option(
      names = "--need",
      split = ",",
      paramLabel = "NAME",
      description = "What each provider list is about; by the files' names without it.")
  List<String> needs = new ArrayList<>();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    GraphExport format = format();
    GraphReading graph = new GraphSources(inputs, needs, aliases).read(nodes, GraphTables.NODE);
    FaultyInput.throwIfAny(graph.faults());
    PrintWriter notes = spec.commandLine().getErr();
    graph.notes().forEach(notes::println);
    ExportedGraph exported = ExportedGraph.of(graph);
    if (format == GraphExport.CSV && exported.describedNodes() > 0) {
      notes.println(
          "csv holds dependencies only: what is known of "
              + exported.describedNodes()
              + " nodes is left out; graphml and json keep it");
    }
    format.write(exported, spec.commandLine().getOut());
    return 0;
  }

  private GraphExport format() {
    if (!GraphExport.ids().contains(to)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "no format '" + to + "'; " + NearestName.hint(to, GraphExport.ids()));
    }
    return GraphExport.valueOf(to.toUpperCase(Locale.ROOT));
  }
}
