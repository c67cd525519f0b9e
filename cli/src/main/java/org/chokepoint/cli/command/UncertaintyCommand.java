package org.chokepoint.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chokepoint.cli.answer.UncertaintySheets;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.chance.EdgeValue;
import org.chokepoint.graph.chance.EdgeValues;
import org.chokepoint.graph.chance.ImpactDistributions;
import org.chokepoint.graph.chance.Uncertainty;
import org.chokepoint.graph.chance.WorldLosses;
import org.chokepoint.graph.chance.Worlds;
import org.chokepoint.table.FaultKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how sure the impacts of a file are, and which of its rows to check first. */
@Command(
    name = "uncertainty",
    description = "Say how sure impacts are where some rows may not hold.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A row with a probability holds with that one; a modelled row without one with --modelled.",
      "With 12 uncertain rows or fewer all worlds are listed, unless --worlds says to draw them."
    })
public final class UncertaintyCommand implements Callable<Integer> {
  private static final int DRAWN = 4096;

  @Parameters(paramLabel = "DEPENDENCIES.csv", description = "Who needs whom.")
  Path dependencies = Path.of("");

  @Mixin GraphOptions options = new GraphOptions();

  @Option(names = "--worlds", paramLabel = "N", description = "How many worlds to draw; 4096.")
  Optional<Integer> worlds = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "What worlds are drawn from; 1.")
  long seed = 1;

  @Option(
      names = "--modelled",
      paramLabel = "P",
      description = "The chance that a modelled row without a probability holds; 0.5.")
  double modelled = 0.5;

  @Option(names = "--top", paramLabel = "N", description = "Only the first N rows.")
  int top = Integer.MAX_VALUE;

  @Option(
      names = "--above",
      paramLabel = "X",
      description = "Also the chance that more than X is lost.")
  Optional<BigDecimal> above = Optional.empty();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "impacts (of nodes; default) or edges (which row to check first).")
  View view = View.IMPACTS;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What is listed. */
  enum View {
    IMPACTS,
    EDGES
  }

  @Override
  public Integer call() throws IOException {
    Mistakes mistakes = new Mistakes();
    Semantics semantics = options.semantics(mistakes);
    Optional<GraphOptions.Read> read =
        options.read(dependencies, mistakes, spec.commandLine().getErr());
    check(mistakes, read.map(GraphOptions.Read::graph));
    mistakes.throwIfAny();
    Uncertainty uncertainty = Uncertainty.of(read.orElseThrow().graph(), modelled);
    Worlds drawn = worlds(uncertainty);
    WorldLosses losses = WorldLosses.of(drawn, semantics);
    List<String> notes = new ArrayList<>();
    notes.add("semantics " + semantics.id());
    notes.add(method(drawn));
    notes.add(UncertaintySheets.headline(losses.headline()));
    Sheet sheet = view == View.EDGES ? edges(losses, semantics, notes) : impacts(losses, semantics);
    Sheet.Builder noted = Sheet.named("notes", "note");
    notes.forEach(noted::row);
    new Printer(spec.commandLine().getOut()).print(format, sheet, noted.sheet());
    return 0;
  }

  private Worlds worlds(Uncertainty uncertainty) {
    return worlds.isEmpty() && uncertainty.rows().size() <= Worlds.FEW
        ? Worlds.all(uncertainty)
        : Worlds.drawn(uncertainty, worlds.orElse(DRAWN), seed);
  }

  private Sheet impacts(WorldLosses losses, Semantics semantics) {
    Map<String, BigDecimal> asWritten =
        SingleFailures.of(losses.graph(), semantics).stream()
            .collect(Collectors.toMap(Failure::node, Failure::lostWeight));
    return UncertaintySheets.impacts(
        ImpactDistributions.of(losses, above.orElse(BigDecimal.ZERO), top), asWritten, above);
  }

  private Sheet edges(WorldLosses losses, Semantics semantics, List<String> notes) {
    List<EdgeValue> values = EdgeValues.of(losses, semantics);
    notes.add(UncertaintySheets.check(values).orElse("no row would change the headline"));
    return UncertaintySheets.edges(values.stream().limit(top).toList());
  }

  private String method(Worlds drawn) {
    int rows = drawn.uncertainty().rows().size();
    String chance = "; modelled rows without a probability hold with " + modelled;
    return drawn.exact()
        ? rows + " uncertain rows, all " + drawn.count() + " worlds listed: exact" + chance
        : rows + " uncertain rows, " + drawn.count() + " worlds drawn, seed " + seed + chance;
  }

  private void check(Mistakes mistakes, Optional<DependencyGraph> graph) {
    if (!(modelled >= 0 && modelled <= 1)) {
      outOfRange(mistakes, "--modelled", String.valueOf(modelled), "a number from 0 to 1");
    }
    if (top < 1) {
      outOfRange(mistakes, "--top", String.valueOf(top), "1 or more");
    }
    int count = worlds.orElse(DRAWN);
    if (count < 1) {
      outOfRange(mistakes, "--worlds", String.valueOf(count), "1 or more");
    }
    graph
        .filter(on -> WorldLosses.cells(on, count) > WorldLosses.MOST_CELLS)
        .ifPresent(
            on ->
                outOfRange(
                    mistakes,
                    "--worlds",
                    count + " worlds for this graph",
                    "at most " + WorldLosses.MOST_CELLS / Math.max(1, WorldLosses.cells(on, 1))));
  }

  private static void outOfRange(Mistakes mistakes, String option, String found, String expected) {
    mistakes.add(FaultKind.OUT_OF_RANGE, option, found, expected, "correct the number");
  }
}
