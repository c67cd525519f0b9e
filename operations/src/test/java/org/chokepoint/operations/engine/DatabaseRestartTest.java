package org.chokepoint.operations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.operations.schedule.ScheduleWords;
import org.chokepoint.operations.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL is stopped and started under an engine. */
class DatabaseRestartTest {
  @TempDir private Path folder;
  private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> released = new LinkedBlockingQueue<>();

  @Test
  void schedulesAndRunsOutliveIt() throws Exception {
    int port = freePort();
    EmbeddedPostgres server = postgres(port);
    String url = server.getJdbcUrl("postgres", "postgres");
    EngineSettings settings =
        new EngineSettings(
            "here",
            "test",
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            Duration.ofHours(1),
            100);
    try (OperationsDatabase database = OperationsDatabase.open(url);
        Engine engine = Engine.start(database, settings, this::held, Clock.systemUTC())) {
      Schedules schedules = new Schedules(database, () -> Set.of("a"), Clock.systemUTC());
      RunHistory history = new RunHistory(database, Clock.systemUTC());
      schedules.add(new ScheduleWords("nightly", List.of("a"), "0 3 * * *", "UTC", "all"), "me");
      RunRecord during = queue(history);
      engine.wake();
      assertThat(begun.poll(30, TimeUnit.SECONDS)).isEqualTo(during.id());

      server.close();
      Thread.sleep(3_000);
      released.add("the run ends while nobody can be told");
      Thread.sleep(2_000);
      server = postgres(port);

      released.add("in case it was taken over");
      until(() -> history.named(during.id()).orElseThrow().state().over());
      assertThat(history.named(during.id()).orElseThrow().state()).isEqualTo(RunState.SUCCEEDED);
      assertThat(schedules.named("nightly")).isPresent();
      released.clear();
      begun.clear();
      RunRecord after = queue(history);
      released.add("at once");
      engine.wake();
      until(() -> history.named(after.id()).orElseThrow().state() == RunState.SUCCEEDED);
    } finally {
      server.close();
    }
  }

  private void held(RunRecord run, RunWatch watch) throws InterruptedException {
    begun.add(run.id());
    released.take();
    watch.ended(RunState.SUCCEEDED, new RunOutcome(Optional.of("r1"), 1, 0, Map.of(), ""));
  }

  private static RunRecord queue(RunHistory history) {
    return history.queue(RunOrder.changed(List.of("a")), RunCause.asked(Trigger.PAGE, "me"));
  }

  private EmbeddedPostgres postgres(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void until(Callable<Boolean> met) throws Exception {
    Instant end = Instant.now().plusSeconds(60);
    while (!met.call()) {
      assertThat(Instant.now()).as("waited in vain").isBefore(end);
      Thread.sleep(50);
    }
  }
}
