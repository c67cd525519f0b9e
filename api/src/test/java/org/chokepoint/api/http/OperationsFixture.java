package org.chokepoint.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.operation.Operations;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.engine.Engine;
import org.chokepoint.operations.engine.EngineSettings;
import org.chokepoint.operations.engine.Work;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.operations.schedule.ScheduleWords;

/** A real operations database, and where wanted an engine that computes what is asked for. */
final class OperationsFixture implements AutoCloseable {
  private final Path home;
  private final OperationsDatabase database;
  private final Operations operations;
  private Optional<Engine> engine = Optional.empty();
  private Optional<String> cancelled = Optional.empty();
  private Optional<String> waiting = Optional.empty();

  OperationsFixture(Path home) {
    this.home = home;
    this.database = OperationsDatabase.in(home);
    this.operations =
        new Operations(
            database,
            () -> Set.of("korea", "cloud"),
            home,
            () -> engine.ifPresent(Engine::wake),
            Clock.systemUTC());
  }

  /** With an engine that does that work. */
  OperationsFixture computing(Work work) {
    EngineSettings settings =
        new EngineSettings(
            "test-server",
            "1.0+test",
            Duration.ofSeconds(1),
            Duration.ofMillis(200),
            Duration.ofMinutes(5),
            RunHistory.KEPT);
    engine = Optional.of(Engine.start(database, settings, work, Clock.systemUTC()));
    return this;
  }

  Door door() {
    return new Door(Optional.of(operations));
  }

  RunHistory history() {
    return operations.history();
  }

  void schedule(String name) {
    operations
        .schedules()
        .add(
            new ScheduleWords(name, List.of("korea"), "30 2 * * *", "Asia/Seoul", "latest"), "ada");
  }

  private String queued() {
    RunRecord run =
        history().queue(RunOrder.changed(List.of("korea")), RunCause.asked(Trigger.COMMAND, "ada"));
    return run.id();
  }

  /** A run that was called off, and has left a log. */
  String cancelledRun() {
    if (cancelled.isEmpty()) {
      String id = queued();
      history().askToCancel(id);
      log(id, "what it said\n");
      cancelled = Optional.of(id);
    }
    return cancelled.get();
  }

  /** A run that waits for its turn. */
  String waitingRun() {
    if (waiting.isEmpty()) {
      waiting = Optional.of(queued());
    }
    return waiting.get();
  }

  private void log(String id, String text) {
    try {
      Path file = home.resolve("runs").resolve(id).resolve("log.txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    engine.ifPresent(Engine::close);
    database.close();
  }
}
