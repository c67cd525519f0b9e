package org.chokepoint.api.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.schedule.Schedule;
import org.chokepoint.operations.schedule.ScheduleWords;
import org.chokepoint.operations.schedule.Schedules;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;

/** What this server knows of schedules and runs, and who asks in its name. */
public final class Operations {
  /** Words that stand in addresses and answers and so name no schedule. */
  private static final Set<String> RESERVED = Set.of("next", "manual");

  private final RunHistory history;
  private final Schedules schedules;
  private final Supplier<Set<String>> datasets;
  private final Path home;
  private final Runnable wake;

  /**
   * The operations of a database.
   *
   * @param datasets ids of the datasets there are now
   * @param home the state folder, in which runs leave their logs
   * @param wake tells whoever computes that there is something new
   */
  public Operations(
      OperationsDatabase database,
      Supplier<Set<String>> datasets,
      Path home,
      Runnable wake,
      Clock clock) {
    this.history = new RunHistory(database, clock);
    this.schedules = new Schedules(database, datasets, clock);
    this.datasets = datasets;
    this.home = home;
    this.wake = wake;
  }

  /** The runs. */
  public RunHistory history() {
    return history;
  }

  /** The schedules. */
  public Schedules schedules() {
    return schedules;
  }

  /** Ids of the datasets there are now. */
  public Set<String> datasets() {
    return datasets.get();
  }

  /** The state folder. */
  Path home() {
    return home;
  }

  /** Whoever works this machine: there are no accounts. */
  String actor() {
    return System.getProperty("user.name", "unknown");
  }

  /** Tells whoever computes that there is something new. */
  void wake() {
    wake.run();
  }

  /** All runs that are kept, newest first. */
  public List<RunRecord> runs() {
    return history.all(RunFilter.newest(RunHistory.KEPT));
  }

  /**
   * The run of an id.
   *
   * @throws Refusal 404 if there is none
   */
  RunRecord run(String id) {
    return history
        .named(id)
        .orElseThrow(
            () -> Refusal.of(404, "no such run").detail("no run '%s' is recorded".formatted(id)));
  }

  /**
   * The schedule of a name.
   *
   * @throws Refusal 404 with the nearest names if there is none
   */
  public Schedule schedule(String name) {
    return schedules
        .named(name)
        .orElseThrow(
            () -> {
              List<String> names = schedules.all().stream().map(Schedule::name).toList();
              return Refusal.of(404, "no such schedule")
                  .detail("no schedule '%s'; %s".formatted(name, NearestName.hint(name, names)))
                  .parameter("name")
                  .nearest(NearestName.of(name, names));
            });
  }

  /** Every fault of the words of a schedule. */
  public List<Fault> faults(ScheduleWords words) {
    try {
      schedules.nextInstants(words, 1);
      return List.of();
    } catch (FaultyInput faulty) {
      return faulty.faults();
    }
  }

  /** The same where it is to be a new one, whose name may be taken. */
  public List<Fault> faultsOfNew(ScheduleWords words) {
    List<Fault> faults = new ArrayList<>(faults(words));
    if (RESERVED.contains(words.name()) || schedules.named(words.name()).isPresent()) {
      faults.add(
          new Fault(
              FaultKind.DUPLICATE_KEY,
              "",
              "schedule",
              0,
              "name",
              "'" + words.name() + "'",
              "a name that is free",
              "choose another name, or edit the schedule of that name"));
    }
    return faults;
  }

  /** A fault in one line. */
  public static String said(Fault fault) {
    return "%s: found %s, expected %s; %s"
        .formatted(fault.column(), fault.found(), fault.expected(), fault.remedy());
  }

  /** The refusal of faulty words: 409 where all that is wrong is that the name is taken. */
  static Refusal refusal(FaultyInput faulty) {
    boolean taken =
        faulty.faults().stream().allMatch(fault -> fault.kind() == FaultKind.DUPLICATE_KEY);
    return (taken ? Refusal.of(409, "name taken") : Refusal.of(422, "faulty schedule"))
        .detail(faulty.faults().stream().map(Operations::said).collect(Collectors.joining(" | ")))
        .parameter(faulty.faults().get(0).column());
  }
}
