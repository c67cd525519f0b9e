package org.chokepoint.operations.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Statements;

/**
 * Runs that a command computes by itself. No server takes them over: the command shows that it is
 * alive, and one that has not for a while has died.
 */
public final class CommandRuns {
  private static final Duration SILENT = Duration.ofMinutes(1);
  private static final String ALIVE =
      "keeper = 'command' and state = 'running' and beat_at between ? and ?";

  private final OperationsDatabase database;
  private final RunHistory history;
  private final Clock clock;

  /** The commands' runs of a database. */
  public CommandRuns(OperationsDatabase database, Clock clock) {
    this.database = database;
    this.history = new RunHistory(database, clock);
    this.clock = clock;
  }

  /** Records a run that this process computes. */
  public void begin(String id, RunOrder order, RunCause cause, String server, String codeVersion) {
    Instant now = now();
    database.inTransaction(
        statements -> {
          buryTheDead(statements, now);
          history.queue(statements, id, order, cause);
          return statements.write(
              "update run set keeper = 'command', state = 'running', attempt = 1, server = ?,"
                  + " code_version = ?, started_at = ?, beat_at = ? where id = ?",
              server,
              codeVersion,
              now,
              now,
              id);
        });
  }

  /** Shows that the command is alive. */
  public void beat(String id) {
    database.inTransaction(
        statements -> statements.write("update run set beat_at = ? where id = ?", now(), id));
  }

  /** Whether a command that is alive computes a run. */
  static boolean computing(Statements statements, Instant now) {
    buryTheDead(statements, now);
    return statements
        .first(
            "select id from run where " + ALIVE + " limit 1",
            row -> row.text("id"),
            now.minus(SILENT),
            now.plus(SILENT))
        .isPresent();
  }

  private static void buryTheDead(Statements statements, Instant now) {
    statements.write(
        "update run set state = 'failed', ended_at = ?, error = 'the command that computed it"
            + " ended without a word' where keeper = 'command' and state = 'running' and not ("
            + ALIVE
            + ")",
        now,
        now.minus(SILENT),
        now.plus(SILENT));
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
