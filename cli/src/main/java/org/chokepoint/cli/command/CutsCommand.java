package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntToDoubleFunction;
import org.chokepoint.cli.answer.CutSheets;
import org.chokepoint.cli.input.GraphFiles;
import org.chokepoint.cli.input.NodeChances;
import org.chokepoint.cli.input.UserGraph;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.cut.Candidates;
import org.chokepoint.graph.cut.Chance;
import org.chokepoint.graph.cut.CutSet;
import org.chokepoint.graph.cut.CutSets;
import org.chokepoint.graph.cut.DownChance;
import org.chokepoint.graph.cut.TooLarge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the smallest sets of failures that bring a node of a user's own file down. */
@Command(
    name = "cuts",
    description = "List the smallest sets of failures that bring a target down.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DEPENDENCIES.csv: dependent,provider; with redundancy also group,required.",
      "Columns of the answer: order,nodes. The target itself is left out; order 0 without",
      "nodes means that it is down with nothing failed (black-start only).",
      "A probability is printed where NODES.csv has failure_probability or P is given."
    })
public final class CutsCommand implements Callable<Integer> {
  private static final String NO_WEIGHT = "users";

  @Parameters(paramLabel = "DEPENDENCIES.csv", description = "Who needs whom.")
  Path dependencies = Path.of("");

  @Option(names = "--target", required = true, paramLabel = "NODE", description = "Which node.")
  String target = "";

  @Option(names = "--order", paramLabel = "K", description = "The largest sets; 2.")
  int order = 2;

  @Option(
      names = "--candidates",
      paramLabel = "WHICH",
      description = "all nodes can fail (default), or only leaves: those without dependencies.")
  Candidates candidates = Candidates.ALL;

  @Option(
      names = "--semantics",
      paramLabel = "NAME",
      description = "steady (what stops; default) or black-start (what could not be restarted).")
  String semantics = Semantics.STEADY.id();

  @Option(names = "--nodes", paramLabel = "NODES.csv", description = "node,failure_probability.")
  Optional<Path> nodes = Optional.empty();

  @Option(
      names = "--probability",
      paramLabel = "P",
      description = "That a node fails by itself, where NODES.csv does not say.")
  Optional<Double> probability = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Semantics chosen = ChosenSemantics.of(semantics, spec);
    check();
    PrintWriter notes = spec.commandLine().getErr();
    UserGraph user = GraphFiles.readWithNodes(dependencies, nodes, NO_WEIGHT, notes);
    DependencyGraph graph = user.graph();
    KnownNode.of(graph, "--target", target, spec);
    List<CutSet> cuts = cuts(graph, chosen);
    CutSheets.startless(target, cuts).ifPresent(notes::println);
    List<Sheet> sheets = new ArrayList<>(List.of(CutSheets.cuts(cuts)));
    NodeChances chances = NodeChances.of(user.nodes(), probability);
    if (chances.stated() || probability.isPresent()) {
      Chance down = DownChance.of(graph, target, failing(graph, chances), chosen);
      notes.println(CutSheets.sentence(target, down));
      if (format == Format.JSON) {
        sheets.add(CutSheets.probability(target, down));
      }
    }
    new Printer(spec.commandLine().getOut()).print(format, sheets);
    return 0;
  }

  private void check() {
    if (order < 1 || order > CutSets.MOST_ORDER) {
      throw mistake("--order " + order + ", expected 1 to " + CutSets.MOST_ORDER);
    }
    if (probability.filter(p -> !(p >= 0 && p <= 1)).isPresent()) {
      throw mistake("--probability " + probability.get() + ", expected 0 to 1");
    }
  }

  private List<CutSet> cuts(DependencyGraph graph, Semantics chosen) {
    try {
      return CutSets.of(graph, target, order, candidates, chosen);
    } catch (TooLarge refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }

  private IntToDoubleFunction failing(DependencyGraph graph, NodeChances chances) {
    IntToDoubleFunction chance = chances.of(graph);
    return v -> candidates.include(graph, v) ? chance.applyAsDouble(v) : 0;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
