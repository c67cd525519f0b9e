package org.chokepoint.cli.command.schedule;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.operations.schedule.ScheduleWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Dry run: the next ten instants of a schedule, or of --cron and --zone. */
@Command(
    name = "next",
    description = "Dry run: the next ten instants of a schedule, or of --cron and --zone.",
    mixinStandardHelpOptions = true)
final class NextCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The schedule.")
  Optional<String> name = Optional.empty();

  @Option(names = "--cron", paramLabel = "CRON", description = "Five fields.")
  String cron = "";

  @Option(names = "--zone", paramLabel = "ZONE", description = "UTC without it.")
  String zone = "UTC";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table without it.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Desk desk = Desk.open()) {
      ScheduleWords words =
          name.map(desk::schedule)
              .map(
                  found ->
                      new ScheduleWords(
                          found.name(),
                          List.of(),
                          found.cron().toString(),
                          found.zone().getId(),
                          found.missed().word()))
              .orElseGet(() -> new ScheduleWords("dry-run", List.of(), cron, zone, "latest"));
      new Printer(spec.commandLine().getOut())
          .print(
              format,
              Sheets.instants(desk.schedules().nextInstants(words, 10), ZoneId.of(words.zone())));
      return 0;
    }
  }
}
