package org.chokepoint.operations.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.calendar.CronSchedule;
import org.chokepoint.operations.calendar.Missed;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Statements;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunOrder;

/**
 * Turns instants that have come into queued runs. All of it is one transaction, which counts only
 * if nobody else considered the schedule meanwhile: what dies half way has done nothing.
 */
public final class DueInstants {
  /** An instant noticed later than this was missed. */
  private static final Duration LATE = Duration.ofMinutes(1);

  /** At most so many runs are queued at once; the others follow at once. */
  private static final int AT_ONCE = 1_000;

  private final OperationsDatabase database;
  private final RunHistory history;
  private final Clock clock;

  /** The due instants of a database's schedules. */
  public DueInstants(OperationsDatabase database, Clock clock) {
    this.database = database;
    this.history = new RunHistory(database, clock);
    this.clock = clock;
  }

  /**
   * Queues a run for each instant of a schedule that is due, by its policy for missed ones.
   *
   * @return when to ask again; empty where the schedule rests, is gone or has no further instant
   */
  public Optional<Instant> queue(String name) {
    Instant now = Instant.ofEpochMilli(clock.millis());
    return database.inTransaction(
        statements ->
            Schedules.named(statements, name)
                .filter(schedule -> !schedule.paused())
                .flatMap(schedule -> queue(statements, schedule, now)));
  }

  private Optional<Instant> queue(Statements statements, Schedule schedule, Instant now) {
    CronSchedule calendar = schedule.calendar();
    List<Instant> due = new ArrayList<>();
    Optional<Instant> next = calendar.after(schedule.consideredAt());
    while (next.isPresent() && !next.get().isAfter(now) && !full(schedule, due)) {
      due.add(next.get());
      next = calendar.after(next.get());
    }
    if (!due.isEmpty()) {
      Instant last = due.get(due.size() - 1);
      int moved =
          statements.write(
              "update schedule set considered_at = ? where name = ? and considered_at = ?",
              last,
              schedule.name(),
              schedule.consideredAt());
      if (moved == 1) {
        List<Instant> run = schedule.missed().toRun(due, now.minus(LATE));
        run.forEach(instant -> order(statements, schedule, instant));
        note(statements, schedule, due, run.size(), now);
      }
    }
    return next;
  }

  private static boolean full(Schedule schedule, List<Instant> due) {
    return schedule.missed() == Missed.ALL && due.size() == AT_ONCE;
  }

  private void order(Statements statements, Schedule schedule, Instant instant) {
    history.queue(
        statements,
        RunOrder.changed(schedule.datasets()),
        RunCause.due(schedule.name(), instant, schedule.actor()));
  }

  private static void note(
      Statements statements, Schedule schedule, List<Instant> due, int run, Instant now) {
    long missed = due.stream().filter(instant -> instant.isBefore(now.minus(LATE))).count();
    if (missed > 0) {
      statements.write(
          "insert into missed_instants (schedule, noticed_at, policy, first_due, last_due, missed,"
              + " dropped) values (?, ?, ?, ?, ?, ?, ?) on conflict (schedule, noticed_at) do"
              + " update set last_due = excluded.last_due,"
              + " missed = missed_instants.missed + excluded.missed,"
              + " dropped = missed_instants.dropped + excluded.dropped",
          schedule.name(),
          now,
          schedule.missed().word(),
          due.get(0),
          due.get(due.size() - 1),
          missed,
          (long) due.size() - run);
    }
  }
}
