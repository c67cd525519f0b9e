package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chokepoint.backtest.Backtest;
import org.chokepoint.cli.answer.BacktestSheets;
import org.chokepoint.cli.input.IncidentFolder;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.TableRow;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets what the failure engine says of known outages beside what happened. */
@Command(
    name = "backtest",
    description = "Say what the engine would have said of a known outage, and how wrong it was.",
    mixinStandardHelpOptions = true,
    footer = {"", "docs/backtests.md says what goes in and what the columns mean."})
public final class BacktestCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DATASET",
      description = "A shipped dataset; all that tell of an outage without it.")
  Optional<String> dataset = Optional.empty();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "${COMPLETION-CANDIDATES}; all without it, in csv the summary.")
  Optional<View> view = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What to print, in the order of the sheets. */
  enum View {
    /** Counts and means. */
    SUMMARY,
    /** Which nodes stop. */
    REACH,
    /** When nodes return. */
    RETURNS,
    /** How a recovery goes on. */
    CURVE
  }

  @Override
  public Integer call() throws IOException {
    List<Path> known = known();
    List<String> names = known.stream().map(path -> path.getFileName().toString()).toList();
    if (dataset.isPresent() && !names.contains(dataset.get())) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "no dataset '"
              + dataset.get()
              + "' that tells of an outage; "
              + NearestName.hint(dataset.get(), names));
    }
    BacktestSheets sheets = new BacktestSheets();
    for (Path path : known) {
      if (dataset.filter(name -> !path.endsWith(name)).isEmpty()) {
        IncidentFolder folder = IncidentFolder.read(path);
        for (TableRow incident : folder.incidents()) {
          String id = incident.text("incident_id");
          sheets.add(
              id,
              Backtest.of(
                  folder.graph(),
                  incident.text("trigger_node"),
                  folder.observed(incident),
                  folder.foundations()));
          sheets.add(id, folder.curves(incident));
        }
      }
    }
    List<Sheet> all = sheets.sheets();
    new Printer(spec.commandLine().getOut())
        .print(format, view.map(one -> List.of(all.get(one.ordinal()))).orElse(all));
    return 0;
  }

  private static List<Path> known() throws IOException {
    Path folder = Installation.here().datasets();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> datasets = Files.list(folder)) {
      return datasets.filter(IncidentFolder::tells).sorted().toList();
    }
  }
}
