package org.chokepoint.operations.run;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Statements;

/** What was asked for and what became of it. {@link RunJournal} is the side of who computes. */
public final class RunHistory {
  /** How many runs are kept if nothing else is configured. */
  public static final int KEPT = 10_000;

  private final OperationsDatabase database;
  private final Clock clock;

  /** The history in a database. */
  public RunHistory(OperationsDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Queues a run that a person or a program asks for. */
  public RunRecord queue(RunOrder order, RunCause cause) {
    return database.inTransaction(
        statements ->
            queue(statements, order, cause)
                .orElseThrow(() -> new IllegalArgumentException("queued before: " + cause)));
  }

  /**
   * Queues a run within a transaction.
   *
   * @return empty if a run of the same schedule and instant was queued before
   */
  public Optional<RunRecord> queue(Statements statements, RunOrder order, RunCause cause) {
    return queue(statements, RunIds.at(clock.instant()), order, cause);
  }

  Optional<RunRecord> queue(Statements statements, String id, RunOrder order, RunCause cause) {
    int written =
        statements.write(
            "insert into run (id, schedule, due_at, started_by, actor, datasets, periods, extent,"
                + " keep_going, state, queued_at, attempt, keeper, server, cancel_asked, rows_read,"
                + " rows_rejected, seconds, code_version, step, tasks_done, tasks_total,"
                + " tasks_failed, error) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, 0,"
                + " 'engine', '', 0, 0, 0, '{}', '', '', 0, 0, 0, '')"
                + " on conflict (schedule, due_at) do nothing",
            id,
            cause.schedule(),
            cause.dueAt(),
            cause.trigger().word(),
            cause.actor(),
            String.join(" ", order.datasets()),
            order.periods(),
            order.extent().word(),
            order.keepGoing(),
            Instant.ofEpochMilli(clock.millis()));
    return written == 0 ? Optional.empty() : named(statements, id);
  }

  /**
   * Queues a run of what did not succeed in another one: the datasets with a partition that is not
   * well, or all it was asked for where it did not get as far as partitions.
   *
   * @return empty if there is no such run, it is not over, or everything in it is well
   */
  public Optional<RunRecord> retry(String id, String actor) {
    return named(id)
        .filter(run -> run.state() == RunState.FAILED || run.state() == RunState.CANCELLED)
        .map(RunRecord::again)
        .map(
            order ->
                queue(
                    order,
                    new RunCause(
                        Trigger.RETRY,
                        actor,
                        named(id).flatMap(run -> run.cause().schedule()),
                        Optional.empty())));
  }

  /** Runs, newest first. */
  public List<RunRecord> all(RunFilter filter) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    filter
        .state()
        .ifPresent(
            state -> {
              conditions.add("state = ?");
              values.add(state.word());
            });
    filter
        .schedule()
        .ifPresent(
            schedule -> {
              conditions.add("schedule = ?");
              values.add(schedule);
            });
    filter
        .before()
        .ifPresent(
            before -> {
              conditions.add("queued_at < ?");
              values.add(before);
            });
    values.add(filter.limit());
    return database.reading(
        statements ->
            RunRows.where(
                statements,
                String.join(" and ", conditions) + " order by queued_at desc, id desc limit ?",
                values.toArray()));
  }

  /** The run of an id. */
  public Optional<RunRecord> named(String id) {
    return database.reading(statements -> named(statements, id));
  }

  private static Optional<RunRecord> named(Statements statements, String id) {
    return RunRows.where(statements, "id = ?", id).stream().findFirst();
  }

  /** The last run that succeeded or found nothing changed. */
  public Optional<RunRecord> lastSucceeded() {
    return database.reading(
        statements ->
            RunRows.where(
                    statements,
                    "state in ('succeeded', 'unchanged') order by ended_at desc, id desc limit 1")
                .stream()
                .findFirst());
  }

  /**
   * Calls a run off: one that waits is cancelled at once, one that runs is asked to stop.
   *
   * @return whether there was anything to call off
   */
  public boolean askToCancel(String id) {
    return database.inTransaction(
        statements ->
            statements.write(
                        "update run set state = 'cancelled', cancel_asked = 1, ended_at = ?"
                            + " where id = ? and state = 'queued'",
                        Instant.ofEpochMilli(clock.millis()),
                        id)
                    + statements.write(
                        "update run set cancel_asked = 1 where id = ? and state = 'running'", id)
                > 0);
  }

  /** Whether somebody asked to call a run off. */
  public boolean cancelAsked(String id) {
    return database.reading(
        statements ->
            statements
                .first(
                    "select cancel_asked from run where id = ?", row -> row.yes("cancel_asked"), id)
                .orElse(false));
  }

  /** Forgets the oldest runs that are over, so that at most so many are kept; says how many. */
  public int prune(int keep) {
    return database.inTransaction(
        statements -> {
          int forgotten =
              statements.write(
                  "delete from run where state not in ('queued', 'running') and id not in"
                      + " (select id from run order by queued_at desc, id desc limit ?)",
                  keep);
          if (forgotten > 0) {
            statements.write("delete from run_partition where run not in (select id from run)");
          }
          return forgotten;
        });
  }
}
