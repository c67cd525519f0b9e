package org.chokepoint.operations.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.engine.RunWatch;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch says is heard, from real processes that say it. */
class BatchChildTest {
  private static final String TOLD =
      """
      echo '{"event":"started","run":"r","spark":"4"}'
      echo '{"event":"plan","partitions":[{"dataset":"a","period":"2026","state":"planned","why":"new"}]}'
      echo '{"event":"step","step":"read"}'
      echo '{"event":"tasks","done":4,"total":4,"failed":1}'
      echo '{"event":"partition","dataset":"a","period":"2026","state":"succeeded","why":"new"}'
      echo 'a word for people'
      echo '{"event":"ended","state":"succeeded","release":"r1","rows_read":7,"rows_rejected":2,"seconds":{"read":1.5}}'
      """;

  private final Path folder;

  BatchChildTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Process shell(String script) throws IOException {
    return new ProcessBuilder("sh", "-c", script).start();
  }

  @Test
  void aRunIsRecordedAsTheBatchTellsIt() throws IOException, InterruptedException {
    List<String> shown = new CopyOnWriteArrayList<>();
    Recorder recorder = new Recorder("r", shown::add);
    recorder.begin(
        () -> OperationsDatabase.in(folder),
        RunOrder.changed(List.of("a")),
        RunCause.asked(Trigger.COMMAND, "me"),
        "here");
    Path log = folder.resolve("runs").resolve("r").resolve("log.txt");
    assertThat(new BatchChild(shell(TOLD), recorder, shown::add).await(log)).isZero();
    recorder.close(10);
    try (OperationsDatabase database = OperationsDatabase.in(folder)) {
      RunRecord run = new RunHistory(database, Clock.systemUTC()).named("r").orElseThrow();
      assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
      assertThat(run.outcome())
          .isEqualTo(new RunOutcome(Optional.of("r1"), 7, 2, Map.of("read", 1.5), ""));
      assertThat(run.progress().done()).isEqualTo(4);
      assertThat(run.progress().step()).isEqualTo("read");
      assertThat(run.partitions())
          .containsExactly(new PartitionState("a", "2026", "succeeded", "new"));
      assertThat(run.server()).isEqualTo("here");
    }
    assertThat(shown).containsExactly("a word for people");
    assertThat(Files.readAllLines(log)).containsExactly("a word for people");
  }

  @Test
  void aBatchThatWasKilledOnceItHadPublishedHasSucceeded()
      throws IOException, InterruptedException {
    Recorder recorder = new Recorder("r", line -> {});
    recorder.begin(
        () -> OperationsDatabase.in(folder),
        RunOrder.changed(List.of()),
        RunCause.asked(Trigger.COMMAND, "me"),
        "here");
    String killed =
        """
        echo '{"event":"step","step":"publishing"}'
        echo '{"event":"published","state":"succeeded","release":"r1","rows_read":7,"rows_rejected":2}'
        kill -9 $$
        """;
    assertThat(new BatchChild(shell(killed), recorder, line -> {}).await(folder.resolve("log.txt")))
        .isEqualTo(137);
    recorder.close(10);
    try (OperationsDatabase database = OperationsDatabase.in(folder)) {
      RunRecord run = new RunHistory(database, Clock.systemUTC()).named("r").orElseThrow();
      assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
      assertThat(run.outcome()).isEqualTo(new RunOutcome(Optional.of("r1"), 7, 2, Map.of(), ""));
    }
  }

  @Test
  void aDatabaseThatCannotBeOpenedIsAWarningAndNoMore() throws IOException, InterruptedException {
    List<String> shown = new CopyOnWriteArrayList<>();
    Recorder recorder = new Recorder("r", shown::add);
    recorder.begin(
        () -> OperationsDatabase.open("jdbc:sqlite:/proc/nowhere/operations.db"),
        RunOrder.changed(List.of()),
        RunCause.asked(Trigger.COMMAND, "me"),
        "here");
    int code = new BatchChild(shell(TOLD), recorder, line -> {}).await(folder.resolve("log.txt"));
    recorder.close(10);
    assertThat(code).isZero();
    assertThat(shown).singleElement().asString().startsWith("this run is not recorded: ");
  }

  @Test
  void aBatchThatFailsSaysWhyAndOneThatIsToStopIsStopped()
      throws IOException, InterruptedException {
    Heard failed = new Heard(false);
    int code =
        new BatchChild(shell("echo 'no such dataset' >&2; exit 2"), failed, line -> {})
            .await(folder.resolve("failed.txt"));
    assertThat(code).isEqualTo(2);
    assertThat(failed.ends).containsExactly("FAILED no such dataset");
    Heard stopped = new Heard(true);
    new BatchChild(shell("exec sleep 60"), stopped, line -> {}).await(folder.resolve("stop.txt"));
    assertThat(stopped.ends).containsExactly("FAILED the batch ended with exit code 143");
  }

  private static final class Heard implements RunWatch {
    private final boolean stop;
    private final List<String> ends = new ArrayList<>();

    Heard(boolean stop) {
      this.stop = stop;
    }

    @Override
    public void step(String step) {}

    @Override
    public void tasks(long done, long total, long failed) {}

    @Override
    public void partitions(List<PartitionState> partitions) {}

    @Override
    public void ended(RunState state, RunOutcome outcome) {
      ends.add(state + " " + outcome.error());
    }

    @Override
    public boolean stopAsked() {
      return stop;
    }
  }
}
