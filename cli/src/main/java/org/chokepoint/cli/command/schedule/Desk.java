package org.chokepoint.cli.command.schedule;

import java.time.Clock;
import java.util.List;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.schedule.Schedule;
import org.chokepoint.operations.schedule.Schedules;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;

/** The schedules and runs of this installation, open for one command. */
final class Desk implements AutoCloseable {
  private final Installation installation;
  private final Settings settings;
  private final OperationsDatabase database;

  private Desk(Installation installation, Settings settings, OperationsDatabase database) {
    this.installation = installation;
    this.settings = settings;
    this.database = database;
  }

  static Desk open() {
    Installation installation = Installation.here();
    Settings settings = Settings.read(installation.configuration());
    return new Desk(installation, settings, settings.operations().open(installation));
  }

  Installation installation() {
    return installation;
  }

  Settings settings() {
    return settings;
  }

  Schedules schedules() {
    return new Schedules(database, installation::datasetIds, Clock.systemUTC());
  }

  RunHistory history() {
    return new RunHistory(database, Clock.systemUTC());
  }

  /** The schedule of a name; throws {@link FaultyInput} if there is none. */
  Schedule schedule(String name) {
    return schedules().named(name).orElseThrow(() -> unknown(name));
  }

  /** The fault of naming a schedule that is not there. */
  FaultyInput unknown(String name) {
    List<String> names = schedules().all().stream().map(Schedule::name).toList();
    String hint = NearestName.hint(name, names);
    return fault(
        name, "the name of a schedule", hint.isEmpty() ? "there are no schedules yet" : hint);
  }

  /** The fault of naming a run with which something cannot be done. */
  static FaultyInput fault(String found, String expected, String remedy) {
    return new FaultyInput(
        List.of(
            new Fault(
                FaultKind.UNKNOWN_REFERENCE,
                "",
                "schedule",
                0,
                "",
                "'" + found + "'",
                expected,
                remedy)));
  }

  @Override
  public void close() {
    database.close();
  }
}
