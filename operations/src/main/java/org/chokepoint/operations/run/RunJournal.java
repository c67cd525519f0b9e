package org.chokepoint.operations.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Statements;

/**
 * What who computes a run reports of it. Each report counts only while its {@link Attempt} is the
 * last one; all of them return whether it still is.
 */
public final class RunJournal {
  private final OperationsDatabase database;
  private final Clock clock;

  /** The journal of a database's runs. */
  public RunJournal(OperationsDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Begins a turn of taking runs; whoever had the turn before takes nothing more.
   *
   * @return the number of the turn
   */
  public long beginTurn() {
    return database.inTransaction(
        statements -> {
          statements.write("update runner_term set term = term + 1 where id = 1");
          return statements
              .first("select term from runner_term where id = 1", row -> row.number("term"))
              .orElseThrow();
        });
  }

  /**
   * Takes what is to be done next: a run whose server is gone, or else the oldest that waits.
   *
   * @param turn the number of the turn
   * @return empty if there is nothing, somebody else's turn has begun, or a command computes a run
   */
  public Optional<RunRecord> take(long turn, String server, String codeVersion) {
    return database.inTransaction(
        statements -> {
          // An update, so that nobody can begin a turn before this one is decided.
          boolean ours =
              statements.write("update runner_term set term = term where id = 1 and term = ?", turn)
                  == 1;
          return ours && !CommandRuns.computing(statements, now())
              ? waiting(statements).map(id -> begin(statements, id, server, codeVersion))
              : Optional.empty();
        });
  }

  private static Optional<String> waiting(Statements statements) {
    String next =
        "select id from run where keeper = 'engine' and state = ?"
            + " order by queued_at, due_at, id limit 1";
    return statements
        .first(next, row -> row.text("id"), RunState.RUNNING.word())
        .or(() -> statements.first(next, row -> row.text("id"), RunState.QUEUED.word()));
  }

  private RunRecord begin(Statements statements, String id, String server, String codeVersion) {
    statements.write(
        "update run set state = 'running', attempt = attempt + 1, server = ?, code_version = ?,"
            + " started_at = ?, step = '', tasks_done = 0, tasks_total = 0, tasks_failed = 0"
            + " where id = ?",
        server,
        codeVersion,
        now(),
        id);
    return RunRows.where(statements, "id = ?", id).get(0);
  }

  /** Says what is being done. */
  public boolean step(Attempt attempt, String step) {
    return write("update run set step = ?", attempt, step);
  }

  /** Says how many of Spark's tasks are done. */
  public boolean tasks(Attempt attempt, long done, long total, long failed) {
    return write(
        "update run set tasks_done = ?, tasks_total = ?, tasks_failed = ?",
        attempt,
        done,
        total,
        failed);
  }

  /** Says what became of partitions. */
  public boolean partitions(Attempt attempt, List<PartitionState> partitions) {
    return database.inTransaction(
        statements -> {
          boolean ours =
              statements
                  .first(
                      "select id from run where id = ? and attempt = ? and state = 'running'",
                      row -> row.text("id"),
                      attempt.run(),
                      attempt.number())
                  .isPresent();
          if (ours) {
            for (PartitionState partition : partitions) {
              statements.write(
                  "insert into run_partition (run, dataset, period, state, why)"
                      + " values (?, ?, ?, ?, ?) on conflict (run, dataset, period)"
                      + " do update set state = excluded.state, why = excluded.why",
                  attempt.run(),
                  partition.dataset(),
                  partition.period(),
                  partition.state(),
                  partition.why());
            }
          }
          return ours;
        });
  }

  /** Says that the run is over and what came of it. */
  public boolean ended(Attempt attempt, RunState state, RunOutcome outcome) {
    return write(
        "update run set state = ?, ended_at = ?, release_id = ?, rows_read = ?, rows_rejected = ?,"
            + " seconds = ?, error = ?",
        attempt,
        state.word(),
        now(),
        outcome.release(),
        outcome.rowsRead(),
        outcome.rowsRejected(),
        RunRows.json(outcome.secondsByStep()),
        outcome.error());
  }

  /** Whether the attempt is still the last one of a run that is not over. */
  public boolean ours(Attempt attempt) {
    return database.reading(
        statements ->
            statements
                .first(
                    "select id from run where id = ? and attempt = ? and state = 'running'",
                    row -> row.text("id"),
                    attempt.run(),
                    attempt.number())
                .isPresent());
  }

  private boolean write(String update, Attempt attempt, Object... values) {
    Object[] all = new Object[values.length + 2];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = attempt.run();
    all[values.length + 1] = attempt.number();
    return database.inTransaction(
        statements ->
            statements.write(update + " where id = ? and attempt = ? and state = 'running'", all)
                == 1);
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
