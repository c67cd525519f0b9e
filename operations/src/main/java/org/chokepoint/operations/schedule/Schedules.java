package org.chokepoint.operations.schedule;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chokepoint.operations.calendar.Cron;
import org.chokepoint.operations.calendar.Missed;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Row;
import org.chokepoint.operations.database.Statements;
import org.chokepoint.table.FaultyInput;

/** The schedules of an operations database. */
public final class Schedules {
  private final OperationsDatabase database;
  private final Supplier<Set<String>> datasets;
  private final Clock clock;

  /**
   * The schedules of a database.
   *
   * @param datasets ids of the datasets there are now
   */
  public Schedules(OperationsDatabase database, Supplier<Set<String>> datasets, Clock clock) {
    this.database = database;
    this.datasets = datasets;
    this.clock = clock;
  }

  /**
   * Adds a schedule; its first instant is the first one after now.
   *
   * @throws FaultyInput listing every fault
   */
  public Schedule add(ScheduleWords words, String actor) {
    return database.inTransaction(
        statements -> {
          Set<String> taken =
              all(statements).stream().map(Schedule::name).collect(Collectors.toSet());
          Schedule schedule =
              new ScheduleCheck(words).schedule(datasets.get(), taken, actor, now());
          statements.write(
              "insert into schedule (name, datasets, cron, zone, missed, paused, actor, created_at,"
                  + " changed_at, considered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              schedule.name(),
              String.join(" ", schedule.datasets()),
              schedule.cron(),
              schedule.zone().getId(),
              schedule.missed().word(),
              false,
              actor,
              schedule.createdAt(),
              schedule.changedAt(),
              schedule.consideredAt());
          return schedule;
        });
  }

  /**
   * Changes the schedule of the words' name; instants up to now are not looked at again.
   *
   * @return the changed schedule; empty if there is none of that name
   * @throws FaultyInput listing every fault
   */
  public Optional<Schedule> edit(ScheduleWords words, String actor) {
    Schedule changed = new ScheduleCheck(words).schedule(datasets.get(), Set.of(), actor, now());
    return database.inTransaction(
        statements -> {
          statements.write(
              "update schedule set datasets = ?, cron = ?, zone = ?, missed = ?, actor = ?,"
                  + " changed_at = ?, considered_at = ? where name = ?",
              String.join(" ", changed.datasets()),
              changed.cron(),
              changed.zone().getId(),
              changed.missed().word(),
              actor,
              changed.changedAt(),
              changed.consideredAt(),
              changed.name());
          return named(statements, changed.name());
        });
  }

  /** Lets a schedule rest; returns whether there is one of that name. */
  public boolean pause(String name, String actor) {
    return paused(name, actor, true);
  }

  /**
   * Wakes a schedule that rests: what passed meanwhile is not run. Returns whether there is one of
   * that name.
   */
  public boolean resume(String name, String actor) {
    return paused(name, actor, false);
  }

  private boolean paused(String name, String actor, boolean paused) {
    Instant now = now();
    return database.inTransaction(
        statements ->
            statements.write(
                        "update schedule set paused = ?, actor = ?, changed_at = ?,"
                            + " considered_at = ? where name = ? and paused <> ?",
                        paused,
                        actor,
                        now,
                        now,
                        name,
                        paused)
                    == 1
                || named(statements, name).isPresent());
  }

  /** Forgets a schedule and keeps the runs it started; returns whether there was one. */
  public boolean delete(String name) {
    return database.inTransaction(
        statements -> statements.write("delete from schedule where name = ?", name) == 1);
  }

  /** All schedules by name. */
  public List<Schedule> all() {
    return database.reading(Schedules::all);
  }

  /** The schedule of a name. */
  public Optional<Schedule> named(String name) {
    return database.reading(statements -> named(statements, name));
  }

  /** The next instants of a schedule after now, as if it did not rest. */
  public List<Instant> nextInstants(String name, int count) {
    return named(name).map(schedule -> schedule.calendar().next(now(), count)).orElse(List.of());
  }

  /**
   * The next instants that words would have.
   *
   * @throws FaultyInput listing every fault
   */
  public List<Instant> nextInstants(ScheduleWords words, int count) {
    return new ScheduleCheck(words)
        .schedule(datasets.get(), Set.of(), "", now())
        .calendar()
        .next(now(), count);
  }

  /** What was missed of a schedule, newest first, at most so many. */
  public List<MissedInstants> missed(String name, int most) {
    return database.reading(
        statements ->
            statements.rows(
                "select * from missed_instants where schedule = ? order by noticed_at desc limit ?",
                row ->
                    new MissedInstants(
                        row.instant("noticed_at"),
                        row.text("policy"),
                        row.instant("first_due"),
                        row.instant("last_due"),
                        row.number("missed"),
                        row.number("dropped")),
                name,
                most));
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }

  private static List<Schedule> all(Statements statements) {
    return statements.rows("select * from schedule order by name", Schedules::read);
  }

  static Optional<Schedule> named(Statements statements, String name) {
    return statements.first("select * from schedule where name = ?", Schedules::read, name);
  }

  private static Schedule read(Row row) throws SQLException {
    String datasets = row.text("datasets");
    return new Schedule(
        row.text("name"),
        datasets.isEmpty() ? List.of() : List.of(datasets.split(" ")),
        Cron.parse(row.text("cron")),
        ZoneId.of(row.text("zone")),
        Missed.valueOf(row.text("missed").toUpperCase(Locale.ROOT)),
        row.yes("paused"),
        row.text("actor"),
        row.instant("created_at"),
        row.instant("changed_at"),
        row.instant("considered_at"));
  }
}
