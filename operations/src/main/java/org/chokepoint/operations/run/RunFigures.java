package org.chokepoint.operations.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Statements;

/**
 * How runs are going, in numbers.
 *
 * @param runs how many runs are in each state, for every state
 * @param lastSeconds how long the last run took that ended in a state
 * @param schedules each schedule, by name
 */
public record RunFigures(
    Map<RunState, Long> runs, Map<RunState, Double> lastSeconds, List<OfSchedule> schedules) {
  public RunFigures {
    runs = Collections.unmodifiableMap(new EnumMap<>(runs));
    lastSeconds = Map.copyOf(lastSeconds);
    schedules = List.copyOf(schedules);
  }

  /**
   * How a schedule is going.
   *
   * @param name its name
   * @param goodSince when its last good run ended, or else when it was made
   * @param failed its last run, if that one failed; runs called off do not count
   */
  public record OfSchedule(String name, Instant goodSince, Optional<FailedRun> failed) {}

  /**
   * A run that failed.
   *
   * @param id its id
   * @param error why
   */
  public record FailedRun(String id, String error) {}

  /**
   * The numbers of now.
   *
   * @throws org.chokepoint.operations.database.DatabaseUnavailable if the database does not answer
   */
  public static RunFigures of(OperationsDatabase database) {
    return database.reading(
        statements -> new RunFigures(runs(statements), seconds(statements), schedules(statements)));
  }

  private static Map<RunState, Long> runs(Statements statements) {
    Map<RunState, Long> runs = new EnumMap<>(RunState.class);
    for (RunState state : RunState.values()) {
      runs.put(state, 0L);
    }
    statements
        .rows(
            "select state, count(*) as runs from run group by state",
            row -> Map.entry(RunState.of(row.text("state")), row.number("runs")))
        .forEach(entry -> runs.put(entry.getKey(), entry.getValue()));
    return runs;
  }

  private static Map<RunState, Double> seconds(Statements statements) {
    Map<RunState, Double> seconds = new EnumMap<>(RunState.class);
    for (RunState state : RunState.values()) {
      statements
          .first(
              "select ended_at - started_at as millis from run where state = ?"
                  + " and started_at is not null and ended_at is not null"
                  + " order by queued_at desc, id desc limit 1",
              row -> row.number("millis") / 1000.0,
              state.word())
          .ifPresent(took -> seconds.put(state, took));
    }
    return seconds;
  }

  private static List<OfSchedule> schedules(Statements statements) {
    List<OfSchedule> schedules = new ArrayList<>();
    for (Map.Entry<String, Instant> made :
        statements.rows(
            "select name, created_at from schedule order by name",
            row -> Map.entry(row.text("name"), row.instant("created_at")))) {
      String name = made.getKey();
      schedules.add(
          new OfSchedule(
              name, lastGood(statements, name).orElse(made.getValue()), failed(statements, name)));
    }
    return schedules;
  }

  private static Optional<Instant> lastGood(Statements statements, String schedule) {
    return statements
        .first(
            "select max(ended_at) as ended_at from run"
                + " where schedule = ? and state in ('succeeded', 'unchanged')",
            row -> row.maybeInstant("ended_at"),
            schedule)
        .flatMap(ended -> ended);
  }

  private static Optional<FailedRun> failed(Statements statements, String schedule) {
    return statements
        .first(
            "select id, state, error from run where schedule = ?"
                + " and state in ('succeeded', 'unchanged', 'failed')"
                + " order by queued_at desc, id desc limit 1",
            row ->
                row.text("state").equals(RunState.FAILED.word())
                    ? Optional.of(new FailedRun(row.text("id"), row.text("error")))
                    : Optional.<FailedRun>empty(),
            schedule)
        .flatMap(failed -> failed);
  }
}
