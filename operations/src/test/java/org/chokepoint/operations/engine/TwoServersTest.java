package org.chokepoint.operations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.operations.schedule.ScheduleWords;
import org.chokepoint.operations.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two server processes on one database. System property {@code chokepoint.instants} makes the first
 * test as large as one likes.
 */
class TwoServersTest {
  private static final int INSTANTS = Integer.getInteger("chokepoint.instants", 400);
  private static final int SCHEDULES = 20;

  private final Path folder;

  TwoServersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void eachInstantRunsOnceOnSqlite() throws Exception {
    eachInstantRunsOnce("jdbc:sqlite:" + folder.resolve("operations.db"));
  }

  @Test
  void eachInstantRunsOnceOnPostgresAndAKilledServersRunIsTakenOver() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      eachInstantRunsOnce(url);
      aKilledServersRunIsTakenOver(url);
    }
  }

  @Test
  void aKilledServersRunIsTakenOverOnSqlite() throws Exception {
    aKilledServersRunIsTakenOver("jdbc:sqlite:" + folder.resolve("operations.db"));
  }

  private void eachInstantRunsOnce(String url) throws Exception {
    Path file = folder.resolve("instants");
    Instant now = Instant.now();
    Instant before = now.minus(Duration.ofMinutes(INSTANTS / SCHEDULES));
    try (OperationsDatabase database = OperationsDatabase.open(url)) {
      // Made a while ago and not considered since: all of its minutes are due at once.
      Schedules schedules =
          new Schedules(database, Set::of, Clock.fixed(before, java.time.ZoneOffset.UTC));
      for (int i = 0; i < SCHEDULES; i++) {
        schedules.add(new ScheduleWords("s" + i, List.of(), "* * * * *", "UTC", "all"), "test");
      }
      Process first = ServerProcess.start(url, "first", file, 0);
      Process second = ServerProcess.start(url, "second", file, 0);
      try {
        until(180, () -> ServerProcess.lines(file).size() >= INSTANTS);
        for (int i = 0; i < SCHEDULES; i++) {
          schedules.delete("s" + i);
        }
        until(60, () -> waiting(database) == 0);
      } finally {
        first.destroyForcibly().waitFor();
        second.destroyForcibly().waitFor();
      }
      List<String> lines = ServerProcess.lines(file);
      assertThat(lines.stream().map(TwoServersTest::instant).collect(Collectors.toSet()))
          .as("no instant twice")
          .hasSameSizeAs(lines);
      assertThat(lines).hasSizeGreaterThanOrEqualTo(INSTANTS);
    }
  }

  private static int waiting(OperationsDatabase database) {
    return database.reading(
        statements ->
            statements
                .rows(
                    "select id from run where state in ('queued', 'running')",
                    row -> row.text("id"))
                .size());
  }

  private static String instant(String line) {
    String[] words = line.split(" ");
    return words[0] + " " + words[1];
  }

  private void aKilledServersRunIsTakenOver(String url) throws Exception {
    Path file = folder.resolve("takeover");
    try (OperationsDatabase database = OperationsDatabase.open(url)) {
      RunHistory history = new RunHistory(database, Clock.systemUTC());
      RunRecord run =
          history.queue(RunOrder.changed(List.of()), RunCause.asked(Trigger.API, "test"));
      Process holder = ServerProcess.start(url, "holder", file, 600_000);
      until(30, () -> ServerProcess.lines(file).size() == 1);
      Process other = ServerProcess.start(url, "other", file, 0);
      holder.destroyForcibly().waitFor();
      Instant killed = Instant.now();
      try {
        until(60, () -> history.named(run.id()).orElseThrow().state() == RunState.SUCCEEDED);
      } finally {
        other.destroyForcibly().waitFor();
      }
      RunRecord ended = history.named(run.id()).orElseThrow();
      assertThat(ended.attempt()).isEqualTo(2);
      assertThat(ended.server()).isEqualTo("other");
      assertThat(ServerProcess.lines(file)).hasSize(2);
    }
  }

  private void until(int seconds, Callable<Boolean> met) throws Exception {
    Instant end = Instant.now().plusSeconds(seconds);
    while (!met.call()) {
      assertThat(Instant.now()).as("waited in vain; " + logs()).isBefore(end);
      Thread.sleep(100);
    }
  }

  private String logs() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("first", "second", "holder", "other")) {
      ServerProcess.lines(folder.resolve(name + ".log")).stream()
          .limit(30)
          .forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }
}
