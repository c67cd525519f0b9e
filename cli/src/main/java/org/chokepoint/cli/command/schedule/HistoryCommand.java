package org.chokepoint.cli.command.schedule;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.run.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** List runs, newest first. */
@Command(
    name = "history",
    description = "List runs, newest first.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only those of a schedule.")
  Optional<String> name = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only those in a state: ${COMPLETION-CANDIDATES}.")
  Optional<RunState> state = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; 20 without it.")
  int limit = 20;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table without it.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Desk desk = Desk.open()) {
      RunFilter filter = new RunFilter(state, name, Optional.empty(), limit);
      new Printer(spec.commandLine().getOut())
          .print(format, Sheets.runs(desk.history().all(filter)));
      return 0;
    }
  }
}
