package org.chokepoint.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.operations.database.Databases;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchedulesTest {
  private static final Clock CLOCK = at("2026-11-22T12:00:30Z");

  private final Path folder;

  SchedulesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  private static Schedules schedules(OperationsDatabase database, Clock clock) {
    return new Schedules(database, () -> Set.of("korea-platforms", "eu"), clock);
  }

  private static ScheduleWords nightly() {
    return new ScheduleWords("nightly", List.of("eu"), "30 2 * * *", "Asia/Seoul", "latest");
  }

  @ParameterizedTest
  @EnumSource
  void aScheduleIsAddedEditedPausedResumedAndDeleted(Databases kind) {
    try (OperationsDatabase database = OperationsDatabase.open(kind.url(folder))) {
      Schedules schedules = schedules(database, CLOCK);
      Schedule added = schedules.add(nightly(), "me");
      assertThat(schedules.all()).containsExactly(added);
      assertThat(schedules.nextInstants("nightly", 2))
          .containsExactly(
              Instant.parse("2026-11-22T17:30:00Z"), Instant.parse("2026-11-23T17:30:00Z"));
      assertThat(schedules.pause("nightly", "you")).isTrue();
      assertThat(schedules.named("nightly").orElseThrow().paused()).isTrue();
      // A day passes while it rests.
      Clock later = at("2026-11-24T00:00:00Z");
      assertThat(schedules(database, later).resume("nightly", "you")).isTrue();
      assertThat(new DueInstants(database, later).queue("nightly"))
          .contains(Instant.parse("2026-11-24T17:30:00Z"));
      assertThat(new RunHistory(database, later).all(RunFilter.newest(9))).isEmpty();
      ScheduleWords hourly = new ScheduleWords("nightly", List.of(), "0 * * * *", "UTC", "all");
      assertThat(schedules.edit(hourly, "you").orElseThrow().datasets()).isEmpty();
      assertThat(schedules.delete("nightly")).isTrue();
      assertThat(schedules.delete("nightly")).isFalse();
      assertThat(schedules.edit(hourly, "you")).isEmpty();
      assertThat(schedules.pause("nightly", "you")).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInstantIsQueuedOnceWhoeverAsks(Databases kind) {
    try (OperationsDatabase database = OperationsDatabase.open(kind.url(folder))) {
      schedules(database, CLOCK).add(nightly(), "me");
      Clock due = at("2026-11-22T17:30:01Z");
      RunHistory history = new RunHistory(database, due);
      new DueInstants(database, due).queue("nightly");
      new DueInstants(database, due).queue("nightly");
      assertThat(history.all(RunFilter.newest(9))).hasSize(1);
      RunCause same = RunCause.due("nightly", Instant.parse("2026-11-22T17:30:00Z"), "me");
      assertThat(
              database.<Optional<?>>inTransaction(
                  statements -> history.queue(statements, RunOrder.changed(List.of()), same)))
          .isEmpty();
    }
  }

  @Test
  void everyFaultOfAScheduleIsListed() {
    try (OperationsDatabase database = OperationsDatabase.open(Databases.SQLITE.url(folder))) {
      Schedules schedules = schedules(database, CLOCK);
      schedules.add(nightly(), "me");
      assertThatThrownBy(() -> schedules.add(nightly(), "me"))
          .isInstanceOf(FaultyInput.class)
          .hasMessageContaining("choose another name");
      assertThatThrownBy(
              () ->
                  schedules.add(
                      new ScheduleWords(
                          "-x", List.of("korea-platform"), "0 0 30 2 *", "Asia/Soul", "some"),
                      "me"))
          .isInstanceOfSatisfying(
              FaultyInput.class, faulty -> assertThat(faulty.faults()).hasSize(5))
          .hasMessageContaining("1 to 64 of a-z, 0-9 and '-'")
          .hasMessageContaining("did you mean 'korea-platforms'?")
          .hasMessageContaining("it never fires")
          .hasMessageContaining("did you mean 'Asia/Seoul'")
          .hasMessageContaining("expected latest, all or none");
      assertThat(schedules.all()).hasSize(1);
    }
  }

  @Test
  void theHistoryKeepsTheNewestAndWhatIsNotOver() {
    try (OperationsDatabase database = OperationsDatabase.open(Databases.SQLITE.url(folder))) {
      for (int minute = 0; minute < 6; minute++) {
        RunHistory history =
            new RunHistory(database, Clock.offset(CLOCK, java.time.Duration.ofMinutes(minute)));
        String id =
            history.queue(RunOrder.changed(List.of()), RunCause.asked(Trigger.API, "me")).id();
        if (minute > 0) {
          history.askToCancel(id);
        }
      }
      RunHistory history = new RunHistory(database, CLOCK);
      assertThat(history.prune(2)).isEqualTo(3);
      assertThat(history.all(RunFilter.newest(9)))
          .extracting(run -> run.state())
          .containsExactly(RunState.CANCELLED, RunState.CANCELLED, RunState.QUEUED);
    }
  }
}
