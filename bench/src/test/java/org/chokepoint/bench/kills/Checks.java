package org.chokepoint.bench.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.schedule.Schedule;
import org.chokepoint.operations.schedule.ScheduleWords;
import org.chokepoint.operations.schedule.Schedules;

/** What has to hold after each kill: schedules, and releases. */
final class Checks {
  /** The schedule whose instants come while parts are killed. */
  static final String EACH_MINUTE = "each-minute";

  private static final Duration GRACE = Duration.ofSeconds(90);

  private final OperationsDatabase database;
  private final Schedules schedules;
  private final Set<String> names = new TreeSet<>();
  private List<Released> known = List.of();

  Checks(OperationsDatabase database, Inputs inputs) {
    this.database = database;
    this.schedules = new Schedules(database, () -> Set.copyOf(inputs.ids()), Clock.systemUTC());
    add("nightly", "30 2 * * *", "Asia/Seoul", "latest", Inputs.PANEL);
    add("weekly", "0 4 * * 1", "Europe/Brussels", "none", Inputs.PANEL);
    add("yearly", "0 0 1 1 *", "UTC", "all", Inputs.CALM);
    add(EACH_MINUTE, "* * * * *", "America/New_York", "all", Inputs.CALM);
  }

  private void add(String name, String cron, String zone, String missed, String dataset) {
    schedules.add(new ScheduleWords(name, List.of(dataset), cron, zone, missed), "kills");
    names.add(name);
  }

  /** Schedules, next instants or runs of past instants that are gone. */
  List<String> lost() {
    List<String> lost = new ArrayList<>();
    List<Schedule> found = schedules.all();
    Set<String> missing = new TreeSet<>(names);
    found.forEach(schedule -> missing.remove(schedule.name()));
    missing.forEach(name -> lost.add("schedule " + name + " is gone"));
    for (Schedule schedule : found) {
      if (schedules.nextInstants(schedule.name(), 1).isEmpty() || !ticks(schedule.name())) {
        lost.add("schedule " + schedule.name() + " has no next instant");
      }
    }
    found.stream()
        .filter(schedule -> schedule.name().equals(EACH_MINUTE))
        .forEach(schedule -> lost.addAll(lostInstants(schedule)));
    return lost;
  }

  private boolean ticks(String name) {
    return database.reading(
        statements ->
            statements
                .first(
                    "select task_instance from scheduled_tasks"
                        + " where task_name = 'tick' and task_instance = ?",
                    row -> row.text("task_instance"),
                    name)
                .isPresent());
  }

  private List<String> lostInstants(Schedule schedule) {
    List<Long> queued =
        database.reading(
            statements ->
                statements.rows(
                    "select due_at from run where schedule = ? and due_at is not null",
                    row -> row.number("due_at"),
                    schedule.name()));
    Set<Long> once = new HashSet<>(queued);
    List<String> lost = new ArrayList<>();
    if (once.size() < queued.size()) {
      lost.add("an instant of " + schedule.name() + " has two runs");
    }
    Instant end = Instant.now().minus(GRACE);
    Optional<Instant> next = schedule.calendar().after(schedule.createdAt());
    while (next.isPresent() && next.get().isBefore(end)) {
      if (!once.contains(next.get().toEpochMilli())) {
        lost.add(schedule.name() + " did not run at " + next.get());
      }
      next = schedule.calendar().after(next.get());
    }
    return lost;
  }

  /** How many instants of the schedule that fires each minute have come to runs. */
  long instants() {
    return database.reading(
        statements ->
            statements
                .first(
                    "select count(*) as n from run where schedule = ? and due_at is not null",
                    row -> row.number("n"),
                    EACH_MINUTE)
                .orElse(0L));
  }

  /**
   * What is wrong with the releases of a state folder.
   *
   * @param expected what the latest release is to hold
   */
  List<String> partial(Path home, Map<String, String> expected) {
    List<String> faults = new ArrayList<>();
    try (StateFolder state = new StateFolder(home)) {
      List<Released> releases = state.releases();
      if (releases.size() < known.size() || !releases.subList(0, known.size()).equals(known)) {
        faults.add("the log has lost a release");
      }
      for (int i = 1; i < releases.size(); i++) {
        if (releases.get(i).id().compareTo(releases.get(i - 1).id()) <= 0) {
          faults.add("release " + releases.get(i).id() + " is not later than the one before");
        }
      }
      known = releases;
      Map<String, String> held = state.contents(releases.get(releases.size() - 1));
      expected.forEach(
          (table, rows) -> {
            if (!rows.equals(held.get(table))) {
              faults.add("table " + table + " differs from an undisturbed run's");
            }
          });
      state
          .shown()
          .forEach(
              (table, snapshot) -> {
                if (releases.stream()
                    .noneMatch(release -> snapshot.equals(release.tables().get(table)))) {
                  faults.add("main of " + table + " shows what no release names");
                }
              });
    } catch (IOException | RuntimeException unreadable) {
      faults.add("the latest release cannot be read: " + unreadable);
    }
    return faults;
  }

  /** Whether every table's main branch is at the latest release. */
  boolean settled(Path home) throws IOException {
    try (StateFolder state = new StateFolder(home)) {
      List<Released> releases = state.releases();
      Map<String, Long> latest = releases.get(releases.size() - 1).tables();
      return state.shown().entrySet().stream()
          .allMatch(shown -> shown.getValue().equals(latest.get(shown.getKey())));
    }
  }
}
