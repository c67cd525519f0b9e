package org.chokepoint.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.operation.Operations;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.engine.Engine;
import org.chokepoint.operations.engine.EngineSettings;
import org.chokepoint.operations.launch.BatchWork;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.ProductVersion;
import org.chokepoint.operations.launch.Settings;

/**
 * The schedules and runs of a server. Where it knows the product's folder it also computes them;
 * when it stops, a run that it computes is stopped too and left to the next server, which takes it
 * up again from the start.
 */
final class ServerOperations implements AutoCloseable {
  private final OperationsDatabase database;
  private final Engine engine;
  private final Operations operations;

  private ServerOperations(OperationsDatabase database, Engine engine, Operations operations) {
    this.database = database;
    this.engine = engine;
    this.operations = operations;
  }

  /**
   * Opens the operations of a product's folder and a state folder, and begins to compute.
   *
   * @throws org.chokepoint.table.FaultyInput if the configuration has faults
   * @throws org.chokepoint.operations.database.DatabaseUnavailable if the database does not open
   */
  static ServerOperations start(Path root, Path home) {
    Installation installation =
        new Installation(root.toAbsolutePath().normalize(), home.toAbsolutePath().normalize());
    Settings settings = Settings.read(installation.configuration());
    OperationsDatabase database = settings.operations().open(installation);
    Engine engine =
        Engine.start(
            database,
            engineSettings(settings),
            new BatchWork(installation, settings),
            Clock.systemUTC());
    Operations operations =
        new Operations(
            database,
            installation::datasetIds,
            installation.home(),
            engine::wake,
            Clock.systemUTC());
    return new ServerOperations(database, engine, operations);
  }

  private static EngineSettings engineSettings(Settings settings) {
    EngineSettings usual = EngineSettings.of(name(), ProductVersion.code());
    return new EngineSettings(
        usual.server(),
        usual.codeVersion(),
        usual.heartbeat(),
        usual.poll(),
        usual.longest(),
        settings.operations().keepRuns());
  }

  /** Unlike that of any other server: the computer and the process. */
  private static String name() {
    String computer = "localhost";
    try {
      computer = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      // the process id tells it apart on this computer
    }
    return computer + "-" + ProcessHandle.current().pid();
  }

  OperationsDatabase database() {
    return database;
  }

  /** Whether runs are computed here. */
  boolean computes() {
    return engine.works();
  }

  Door door() {
    return new Door(Optional.of(operations));
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}
