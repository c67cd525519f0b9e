package org.chokepoint.cli.command.schedule;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** List the schedules. */
@Command(name = "list", description = "List the schedules.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table without it.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Desk desk = Desk.open()) {
      new Printer(spec.commandLine().getOut())
          .print(format, Sheets.schedules(desk.schedules().all()));
      return 0;
    }
  }
}
