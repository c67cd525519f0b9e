package org.chokepoint.operations.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.engine.RunWatch;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunIds;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunState;
import org.chokepoint.operations.run.Trigger;

/** A run that a person started on the command line: shown as it goes, and recorded beside it. */
public final class RecordedRun {
  private final Installation installation;
  private final Settings settings;
  private final ProgressBar bar;
  private volatile RunState state = RunState.QUEUED;

  /** A run of an installation that shows itself on a writer, usually standard error. */
  public RecordedRun(Installation installation, Settings settings, PrintWriter shown) {
    this.installation = installation;
    this.settings = settings;
    // The launcher says whether standard error is a terminal; Java cannot tell.
    this.bar = new ProgressBar(shown, Boolean.getBoolean("chokepoint.terminal"));
  }

  /**
   * Computes and publishes.
   *
   * @param master where Spark runs, instead of what is configured
   * @return the exit code
   */
  public int publish(RunOrder order, Optional<String> master)
      throws IOException, InterruptedException {
    return publish(order, RunCause.asked(Trigger.COMMAND, actor()), master);
  }

  /**
   * The same for a cause of its own.
   *
   * @return the exit code
   */
  public int publish(RunOrder order, RunCause cause, Optional<String> master)
      throws IOException, InterruptedException {
    String id = RunIds.at(Instant.now());
    Recorder recorder = new Recorder(id, bar::line);
    Process process =
        new Batch(installation, settings).start(id, 1, order, Purpose.PUBLISH, master);
    recorder.begin(() -> settings.operations().open(installation), order, cause, here());
    try {
      return new BatchChild(process, shownBeside(recorder), bar::line)
          .await(installation.home().resolve(Path.of("runs", id, "log.txt")));
    } finally {
      bar.clear();
      recorder.close(settings.operations().keepRuns());
    }
  }

  /**
   * Says what would be computed, and computes and records nothing.
   *
   * @param partitions takes what would be computed
   * @return the exit code
   */
  public int plan(RunOrder order, Optional<String> master, List<PartitionState> partitions)
      throws IOException, InterruptedException {
    String id = RunIds.at(Instant.now());
    Process process = new Batch(installation, settings).start(id, 1, order, Purpose.PLAN, master);
    List<PartitionState> found = new ArrayList<>();
    int code =
        new BatchChild(process, new Collected(found), bar::line)
            .await(installation.home().resolve(Path.of("runs", "plan.txt")));
    partitions.addAll(found);
    return code;
  }

  /** What the last run came to; queued before there was one. */
  public RunState state() {
    return state;
  }

  /** Who works at this terminal. */
  public static String actor() {
    return System.getProperty("user.name", "unknown");
  }

  /** The name of this computer. */
  static String here() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }

  private RunWatch shownBeside(Recorder recorder) {
    return new RunWatch() {
      @Override
      public void step(String step) {
        bar.step(step);
        recorder.step(step);
      }

      @Override
      public void tasks(long done, long total, long failed) {
        bar.tasks(done, total);
        recorder.tasks(done, total, failed);
      }

      @Override
      public void partitions(List<PartitionState> partitions) {
        recorder.partitions(partitions);
      }

      @Override
      public void ended(RunState ended, RunOutcome outcome) {
        state = recorder.stopAsked() ? cancelled(ended) : ended;
        recorder.ended(state, outcome);
      }

      @Override
      public boolean stopAsked() {
        return recorder.stopAsked();
      }
    };
  }

  private static RunState cancelled(RunState state) {
    return state == RunState.FAILED ? RunState.CANCELLED : state;
  }

  /** Only what is planned counts. */
  private record Collected(List<PartitionState> into) implements RunWatch {
    @Override
    public void step(String step) {}

    @Override
    public void tasks(long done, long total, long failed) {}

    @Override
    public void partitions(List<PartitionState> partitions) {
      into.addAll(partitions);
    }

    @Override
    public void ended(RunState state, RunOutcome outcome) {}

    @Override
    public boolean stopAsked() {
      return false;
    }
  }
}
