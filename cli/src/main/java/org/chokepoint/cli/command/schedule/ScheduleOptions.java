package org.chokepoint.cli.command.schedule;

import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.schedule.Schedule;
import org.chokepoint.operations.schedule.ScheduleWords;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is said of a schedule. */
final class ScheduleOptions {
  @Parameters(paramLabel = "NAME", description = "1 to 64 of a-z, 0-9 and '-'.")
  String name = "";

  @Option(
      names = "--cron",
      paramLabel = "'M H D MONTH WEEKDAY'",
      description = "Five fields, such as '30 2 * * *', on the wall clock of the zone.")
  Optional<String> cron = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Such as Asia/Seoul; UTC without it.")
  Optional<String> zone = Optional.empty();

  @Option(
      names = "--missed",
      paramLabel = "POLICY",
      description =
          "Of the instants that passed without a server run the latest (without this option), all"
              + " or none.")
  Optional<String> missed = Optional.empty();

  @Option(
      names = "--datasets",
      paramLabel = "DATASET,...",
      description = "What is computed; all datasets without it, or where it is 'all'.")
  Optional<String> datasets = Optional.empty();

  /** A new schedule. */
  ScheduleWords words() {
    return new ScheduleWords(
        name,
        ids().orElse(List.of()),
        cron.orElse(""),
        zone.orElse("UTC"),
        missed.orElse("latest"));
  }

  /** A schedule changed in what is said. */
  ScheduleWords words(Schedule before) {
    return new ScheduleWords(
        name,
        ids().orElse(before.datasets()),
        cron.orElse(before.cron().toString()),
        zone.orElse(before.zone().getId()),
        missed.orElse(before.missed().word()));
  }

  private Optional<List<String>> ids() {
    return datasets.map(
        text -> text.equals("all") ? List.of() : List.of(text.strip().split("\\s*,\\s*")));
  }
}
