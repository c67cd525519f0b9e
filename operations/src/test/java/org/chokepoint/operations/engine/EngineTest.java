package org.chokepoint.operations.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chokepoint.operations.database.Databases;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.Attempt;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunJournal;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.operations.schedule.ScheduleWords;
import org.chokepoint.operations.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:30Z");

  private final SetClock clock = new SetClock();
  private final OperationsDatabase database;
  private final Schedules schedules;
  private final RunHistory history;
  private final List<String> done = new CopyOnWriteArrayList<>();

  EngineTest(@TempDir Path folder) {
    clock.set(NOON);
    this.database = OperationsDatabase.open(Databases.SQLITE.url(folder));
    this.schedules = new Schedules(database, () -> Set.of("a", "b"), clock);
    this.history = new RunHistory(database, clock);
  }

  private Engine engine(Work work, Duration longest) {
    EngineSettings settings =
        new EngineSettings(
            "here", "test", Duration.ofSeconds(1), Duration.ofMillis(100), longest, 100);
    return Engine.start(database, settings, work, clock);
  }

  private void note(RunRecord run, RunWatch watch) {
    done.add(run.cause().dueAt().map(Instant::toString).orElse(run.id()));
    watch.ended(RunState.SUCCEEDED, new RunOutcome(Optional.of("r1"), 3, 1, Map.of("s", 1.5), ""));
  }

  private void until(Callable<Boolean> met) throws Exception {
    Instant end = Instant.now().plusSeconds(30);
    while (!met.call()) {
      assertThat(Instant.now())
          .as("waited in vain; done %s; runs %s", done, history.all(RunFilter.newest(9)))
          .isBefore(end);
      Thread.sleep(20);
    }
  }

  private void add(String name, String cron, String missed) {
    schedules.add(new ScheduleWords(name, List.of("a"), cron, "UTC", missed), "me");
  }

  @Test
  void aClockThatIsSetBackRunsNothingTwiceAndForwardFollowsThePolicy() throws Exception {
    add("hourly", "0 * * * *", "latest");
    add("every", "0 */6 * * *", "all");
    add("never", "0 */6 * * *", "none");
    try (Engine engine = engine(this::note, Duration.ofHours(1))) {
      clock.set(Instant.parse("2026-11-22T13:00:05Z"));
      engine.wake();
      until(() -> done.size() == 1);
      clock.set(NOON);
      engine.wake();
      Thread.sleep(400);
      clock.set(Instant.parse("2026-11-23T13:30:00Z"));
      engine.wake();
      until(() -> done.size() >= 6);
      Thread.sleep(400);
    }
    assertThat(done)
        .containsExactlyInAnyOrder(
            "2026-11-22T13:00:00Z",
            "2026-11-23T13:00:00Z",
            "2026-11-22T18:00:00Z",
            "2026-11-23T00:00:00Z",
            "2026-11-23T06:00:00Z",
            "2026-11-23T12:00:00Z");
    List<String> dropped =
        List.of("every", "hourly", "never").stream()
            .flatMap(name -> schedules.missed(name, 5).stream().map(m -> name + " " + m.dropped()))
            .toList();
    assertThat(dropped)
        .as("what was dropped is recorded")
        .containsExactly("every 0", "hourly 23", "never 4");
  }

  @Test
  void aRunIsRecordedWithWhatCameOfItAndOutlivesItsSchedule() throws Exception {
    add("nightly", "0 0 * * *", "latest");
    RunRecord queued =
        history.queue(
            RunOrder.changed(List.of("a")), RunCause.outOfTurn(Trigger.PAGE, "nightly", "me"));
    schedules.delete("nightly");
    Work work =
        (run, watch) -> {
          watch.step("reading");
          watch.tasks(3, 8, 1);
          watch.partitions(List.of(new PartitionState("a", "2026-01", "succeeded", "new rows")));
          note(run, watch);
        };
    try (Engine engine = engine(work, Duration.ofHours(1))) {
      engine.wake();
      until(() -> history.named(queued.id()).orElseThrow().state().over());
    }
    RunRecord run = history.named(queued.id()).orElseThrow();
    assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
    assertThat(run.outcome())
        .isEqualTo(new RunOutcome(Optional.of("r1"), 3, 1, Map.of("s", 1.5), ""));
    assertThat(run.progress().done()).isEqualTo(3);
    assertThat(run.partitions()).extracting(PartitionState::why).containsExactly("new rows");
    assertThat(history.lastSucceeded()).contains(run);
    assertThat(history.all(RunFilter.newest(5).of("nightly"))).containsExactly(run);
  }

  @Test
  void aRunIsCalledOffOrEndedWhenItHangsAndWhatFailsSaysWhy() throws Exception {
    Work hangs = (run, watch) -> Thread.sleep(60_000);
    RunRecord calledOff = queue();
    try (Engine engine = engine(hangs, Duration.ofHours(1))) {
      until(() -> history.named(calledOff.id()).orElseThrow().state() == RunState.RUNNING);
      assertThat(history.askToCancel(calledOff.id())).isTrue();
      until(() -> history.named(calledOff.id()).orElseThrow().state() == RunState.CANCELLED);
      RunRecord waiting = queue();
      assertThat(history.askToCancel(waiting.id())).isTrue();
      assertThat(history.askToCancel(waiting.id())).as("over").isFalse();
    }
    RunRecord hung = queue();
    try (Engine engine = engine(hangs, Duration.ofMillis(300))) {
      until(() -> history.named(hung.id()).orElseThrow().state() == RunState.FAILED);
    }
    assertThat(history.named(hung.id()).orElseThrow().outcome().error())
        .contains("took longer than");
    RunRecord broken = queue();
    Work breaks =
        (run, watch) -> {
          watch.partitions(
              List.of(
                  new PartitionState("a", "2026-01", "succeeded", ""),
                  new PartitionState("b", "2026-01", "failed", "no file")));
          throw new IllegalStateException("no file");
        };
    try (Engine engine = engine(breaks, Duration.ofHours(1))) {
      until(() -> history.named(broken.id()).orElseThrow().state() == RunState.FAILED);
    }
    assertThat(history.named(broken.id()).orElseThrow().outcome().error()).isEqualTo("no file");
    RunRecord retry = history.retry(broken.id(), "me").orElseThrow();
    assertThat(retry.order().datasets()).as("only what failed").containsExactly("b");
    assertThat(retry.cause().trigger()).isEqualTo(Trigger.RETRY);
  }

  private RunRecord queue() {
    return history.queue(RunOrder.changed(List.of()), RunCause.asked(Trigger.API, "me"));
  }

  @Test
  void aRunLeftByAnEngineThatClosesIsTakenByTheNext() throws Exception {
    RunRecord run = queue();
    try (Engine engine = engine((left, watch) -> Thread.sleep(60_000), Duration.ofHours(1))) {
      until(() -> history.named(run.id()).orElseThrow().state() == RunState.RUNNING);
    }
    try (Engine engine = engine(this::note, Duration.ofHours(1))) {
      until(() -> history.named(run.id()).orElseThrow().state() == RunState.SUCCEEDED);
    }
    assertThat(history.named(run.id()).orElseThrow().attempt()).isEqualTo(2);
  }

  @Test
  void whoWakesLateNeitherTakesNorEndsWhatAnotherTookOver() {
    RunJournal journal = new RunJournal(database, clock);
    RunRecord run = queue();
    long early = journal.beginTurn();
    Attempt first = attempt(journal.take(early, "asleep", "test"));
    long later = journal.beginTurn();
    Attempt second = attempt(journal.take(later, "awake", "test"));
    assertThat(second).isEqualTo(new Attempt(run.id(), 2));
    assertThat(journal.take(early, "asleep", "test")).isEmpty();
    assertThat(journal.step(first, "late")).isFalse();
    assertThat(journal.partitions(first, List.of(new PartitionState("a", "", "failed", ""))))
        .isFalse();
    assertThat(journal.ended(first, RunState.FAILED, RunOutcome.error("late"))).isFalse();
    assertThat(journal.ours(second)).isTrue();
    assertThat(history.named(run.id()).orElseThrow().state()).isEqualTo(RunState.RUNNING);
    assertThat(journal.ended(second, RunState.UNCHANGED, RunOutcome.error(""))).isTrue();
  }

  private static Attempt attempt(Optional<RunRecord> taken) {
    return new Attempt(taken.orElseThrow().id(), taken.get().attempt());
  }
}
