package org.chokepoint.cli.command.schedule;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Show a schedule, its next ten instants, its last ten runs and what was missed. */
@Command(
    name = "show",
    description = "Show a schedule, its next ten instants, its last ten runs and what was missed.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "The schedule.")
  String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table without it.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Desk desk = Desk.open()) {
      Schedule schedule = desk.schedule(name);
      new Printer(spec.commandLine().getOut())
          .print(
              format,
              Sheets.schedules(List.of(schedule)),
              Sheets.instants(desk.schedules().nextInstants(name, 10), schedule.zone()),
              Sheets.runs(desk.history().all(RunFilter.newest(10).of(name))),
              Sheets.missed(desk.schedules().missed(name, 10)));
      return 0;
    }
  }
}
