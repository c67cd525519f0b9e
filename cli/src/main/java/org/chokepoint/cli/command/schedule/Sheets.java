package org.chokepoint.cli.command.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.schedule.MissedInstants;
import org.chokepoint.operations.schedule.Schedule;

/** Schedules, instants and runs as rows. */
final class Sheets {
  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm XXX");

  private Sheets() {}

  static Sheet schedules(List<Schedule> schedules) {
    Sheet.Builder sheet =
        Sheet.named(
            "schedules",
            "name",
            "datasets",
            "cron",
            "zone",
            "missed",
            "state",
            "next",
            "actor",
            "created_at");
    for (Schedule schedule : schedules) {
      sheet.row(
          schedule.name(),
          schedule.datasets().isEmpty() ? "all" : schedule.datasets(),
          schedule.cron(),
          schedule.zone(),
          schedule.missed().word(),
          schedule.paused() ? "paused" : "active",
          schedule.paused()
              ? Optional.empty()
              : schedule.calendar().after(Clock.systemUTC().instant()),
          schedule.actor(),
          schedule.createdAt());
    }
    return sheet.sheet(7);
  }

  static Sheet instants(List<Instant> instants, ZoneId zone) {
    Sheet.Builder sheet = Sheet.named("instants", "zone", "wall", "utc");
    instants.forEach(instant -> sheet.row(zone, WALL.format(instant.atZone(zone)), instant));
    return sheet.sheet();
  }

  static Sheet missed(List<MissedInstants> missed) {
    Sheet.Builder sheet =
        Sheet.named("missed", "noticed_at", "policy", "first_due", "last_due", "missed", "dropped");
    missed.forEach(
        one ->
            sheet.row(
                one.noticedAt(),
                one.policy(),
                one.first(),
                one.last(),
                String.valueOf(one.missed()),
                String.valueOf(one.dropped())));
    return sheet.sheet();
  }

  static Sheet runs(List<RunRecord> runs) {
    Sheet.Builder sheet =
        Sheet.named(
            "runs",
            "id",
            "state",
            "trigger",
            "schedule",
            "due_at",
            "queued_at",
            "seconds",
            "datasets",
            "release",
            "actor",
            "periods",
            "extent",
            "attempt",
            "server",
            "rows_read",
            "rows_rejected",
            "code_version",
            "error");
    runs.forEach(
        run ->
            sheet.row(
                run.id(),
                run.state().word(),
                run.cause().trigger().word(),
                run.cause().schedule(),
                run.cause().dueAt(),
                run.times().queuedAt(),
                seconds(run),
                run.order().datasets().isEmpty() ? "all" : run.order().datasets(),
                run.outcome().release(),
                run.cause().actor(),
                run.order().periods(),
                run.order().extent().word(),
                run.attempt(),
                run.server(),
                String.valueOf(run.outcome().rowsRead()),
                String.valueOf(run.outcome().rowsRejected()),
                run.codeVersion(),
                run.outcome().error()));
    return sheet.sheet(9);
  }

  private static Optional<Object> seconds(RunRecord run) {
    return run.times()
        .startedAt()
        .flatMap(started -> run.times().endedAt().map(ended -> Duration.between(started, ended)))
        .map(took -> took.toMillis() / 1000.0);
  }
}
