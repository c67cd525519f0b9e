package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chokepoint.api.health.Vitals;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.Attempt;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunJournal;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.operations.schedule.ScheduleWords;
import org.chokepoint.operations.schedule.Schedules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a server with an operations database says of itself; each test goes on from the one before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HealthTest {
  private static final Instant MADE = Instant.parse("2026-11-22T03:00:00Z");
  private static final Instant ENDED = Instant.parse("2026-11-22T04:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

  private final OperationsDatabase database;
  private final AtomicBoolean engineRuns = new AtomicBoolean(true);
  private final RunningApi api;

  HealthTest(@TempDir Path folder) {
    this.database = OperationsDatabase.in(folder);
    this.api =
        RunningApi.withVitals(folder, Vitals.of(folder).with(database, engineRuns::get, at(NOW)));
  }

  @AfterAll
  void stop() {
    api.close();
    database.close();
  }

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private RunRecord started(Instant at) {
    new RunHistory(database, at(at))
        .queue(RunOrder.changed(List.of()), RunCause.outOfTurn(Trigger.PAGE, "nightly", "ada"));
    return taken(at);
  }

  private RunRecord taken(Instant at) {
    RunJournal journal = new RunJournal(database, at(at));
    return journal.take(journal.beginTurn(), "here", "test").orElseThrow();
  }

  private void ended(RunRecord run, RunState state, RunOutcome outcome) {
    assertThat(
            new RunJournal(database, at(ENDED))
                .ended(new Attempt(run.id(), run.attempt()), state, outcome))
        .isTrue();
  }

  @Test
  @Order(1)
  void aServerInWhichAllIsWellSaysSo() {
    JsonNode health = api.json("/health");
    assertThat(health.at("/status").asText()).as(health.toString()).isEqualTo("ok");
    assertThat(health.at("/reasons")).isEmpty();
    assertThat(health.at("/codes")).isEmpty();
    for (String address : List.of("/health", "/metrics")) {
      assertThat(api.get(address).headers().firstValue("Access-Control-Allow-Origin"))
          .as("%s names schedules, which no other site may read", address)
          .isEmpty();
    }
  }

  @Test
  @Order(2)
  void metricsTellOfRunsSchedulesDiskAndMemory() {
    new Schedules(database, Set::of, at(MADE))
        .add(new ScheduleWords("nightly", List.of(), "0 3 * * *", "UTC", "latest"), "ada");
    assertThat(metric("chokepoint_schedule_since_success_seconds{schedule=\"nightly\"}"))
        .as("since it was made")
        .isEqualTo(Duration.between(MADE, NOW).toSeconds());
    ended(started(MADE.plusSeconds(600)), RunState.UNCHANGED, RunOutcome.error(""));
    new RunHistory(database, at(NOW))
        .queue(RunOrder.changed(List.of()), RunCause.outOfTurn(Trigger.PAGE, "nightly", "ada"));
    assertThat(metric("chokepoint_schedule_since_success_seconds{schedule=\"nightly\"}"))
        .isEqualTo(Duration.between(ENDED, NOW).toSeconds());
    assertThat(metric("chokepoint_runs{state=\"unchanged\"}")).isEqualTo(1);
    assertThat(metric("chokepoint_runs{state=\"failed\"}")).isZero();
    assertThat(metric("chokepoint_runs_queue")).isEqualTo(1);
    assertThat(metric("chokepoint_run_last_seconds{state=\"unchanged\"}")).isEqualTo(3000);
    assertThat(metric("chokepoint_operations_up")).isEqualTo(1);
    assertThat(metric("chokepoint_disk_free_bytes")).isPositive();
    assertThat(api.get("/metrics").body())
        .contains("jvm_memory_used_bytes{")
        .contains("jvm_gc_")
        .contains("jvm_threads_live_threads ");
  }

  @Test
  @Order(3)
  void aScheduleWhoseLastRunFailedIsNamedWithTheRun() {
    RunRecord waiting = taken(NOW);
    ended(waiting, RunState.FAILED, RunOutcome.error("share.csv:14 has no firm"));
    JsonNode health = api.json("/health");
    assertThat(health.at("/status").asText()).isEqualTo("degraded");
    assertThat(health.at("/release").asText()).isEqualTo(RunningApi.RELEASE);
    assertThat(health.at("/codes/0").asText()).isEqualTo("schedule-failed");
    assertThat(health.at("/reasons/0").asText())
        .isEqualTo(
            "the last run of schedule 'nightly' failed, see /v1/runs/"
                + waiting.id()
                + ": share.csv:14 has no firm");
  }

  @Test
  @Order(4)
  void anEngineThatStoppedIsAReason() {
    engineRuns.set(false);
    assertThat(codes()).containsExactly("engine-stopped", "schedule-failed");
    engineRuns.set(true);
  }

  @Test
  @Order(5)
  void aDatabaseThatIsGoneDegradesTheServerAndStopsNothing() {
    database.close();
    assertThat(codes()).containsExactly("database-unreachable");
    assertThat(api.json("/health").at("/reasons/0").asText())
        .startsWith("the operations database ")
        .endsWith("; ./chokepoint doctor says more");
    assertThat(metric("chokepoint_operations_up")).isZero();
    assertThat(api.get("/metrics").body()).doesNotContain("chokepoint_runs{");
    assertThat(api.get("/v1/values").statusCode()).isEqualTo(200);
  }

  private List<String> codes() {
    return RunningApi.parse(api.get("/health").body())
        .at("/codes")
        .valueStream()
        .map(JsonNode::asText)
        .toList();
  }

  private double metric(String series) {
    return api.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + series));
  }
}
