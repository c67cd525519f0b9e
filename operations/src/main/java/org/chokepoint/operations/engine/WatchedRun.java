package org.chokepoint.operations.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.chokepoint.operations.run.Attempt;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunJournal;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.run.RunState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run being computed: watched for being called off, taken over or hung. */
final class WatchedRun implements RunWatch {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedRun.class);
  private static final long LOOK_MILLIS = 500;
  private static final long STOP_SECONDS = 15;

  /** Why a run is stopped. */
  private enum Stop {
    CALLED_OFF,
    TOO_LONG,
    TAKEN_OVER,
    LEAVING
  }

  /** How a run ended by its own account. */
  private record End(RunState state, RunOutcome outcome) {}

  private final RunRecord run;
  private final Attempt attempt;
  private final RunJournal journal;
  private final RunHistory history;
  private final EngineSettings settings;
  private final BooleanSupplier leaving;
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile Optional<Stop> stop = Optional.empty();
  private volatile Optional<End> end = Optional.empty();

  WatchedRun(
      RunRecord run,
      RunJournal journal,
      RunHistory history,
      EngineSettings settings,
      BooleanSupplier leaving) {
    this.run = run;
    this.attempt = new Attempt(run.id(), run.attempt());
    this.journal = journal;
    this.history = history;
    this.settings = settings;
    this.leaving = leaving;
  }

  /** Computes the run to its end, or until it is to stop, and reports what became of it. */
  void compute(Work work) {
    long begun = System.nanoTime();
    Thread thread = new Thread(() -> attempt(work), "run-" + run.id());
    thread.setDaemon(true);
    thread.start();
    try {
      while (!done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS) && stop.isEmpty()) {
        stop = reasonToStop(Duration.ofNanos(System.nanoTime() - begun));
      }
      if (stop.isPresent()) {
        thread.interrupt();
        if (!done.await(STOP_SECONDS, TimeUnit.SECONDS)) {
          LOG.warn("run {} does not stop", run.id());
        }
      }
    } catch (InterruptedException shutDown) {
      stop = Optional.of(Stop.LEAVING);
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
    report();
  }

  private void attempt(Work work) {
    try {
      work.run(run, this);
    } catch (Throwable failed) {
      String error = failed.getMessage() == null ? failed.toString() : failed.getMessage();
      LOG.error("run {} failed", run.id(), failed);
      ended(RunState.FAILED, RunOutcome.error(error));
    } finally {
      done.countDown();
    }
  }

  private Optional<Stop> reasonToStop(Duration elapsed) {
    if (leaving.getAsBoolean()) {
      return Optional.of(Stop.LEAVING);
    }
    if (elapsed.compareTo(settings.longest()) > 0) {
      return Optional.of(Stop.TOO_LONG);
    }
    try {
      if (!journal.ours(attempt)) {
        return Optional.of(Stop.TAKEN_OVER);
      }
      return history.cancelAsked(run.id()) ? Optional.of(Stop.CALLED_OFF) : Optional.empty();
    } catch (RuntimeException unavailable) {
      return Optional.empty();
    }
  }

  /** A run that got to its end before it heard that it was to stop has got to its end. */
  private void report() {
    Optional<End> own = end.filter(found -> stop.isEmpty() || found.state() != RunState.FAILED);
    End last =
        own.orElseGet(
            () ->
                switch (stop.orElse(Stop.LEAVING)) {
                  case CALLED_OFF -> new End(RunState.CANCELLED, RunOutcome.error("called off"));
                  case TOO_LONG ->
                      new End(
                          RunState.FAILED,
                          RunOutcome.error("took longer than " + settings.longest()));
                  case TAKEN_OVER, LEAVING ->
                      new End(RunState.FAILED, RunOutcome.error("ended without a word"));
                });
    boolean left =
        own.isEmpty()
            && stop.filter(why -> why == Stop.LEAVING || why == Stop.TAKEN_OVER).isPresent();
    if (!left) {
      untilAnswered(() -> journal.ended(attempt, last.state(), last.outcome()));
    }
  }

  private void untilAnswered(Supplier<Boolean> write) {
    while (!leaving.getAsBoolean() || !Thread.currentThread().isInterrupted()) {
      try {
        if (!write.get()) {
          LOG.warn("run {} was taken over; what this server found is dropped", run.id());
        }
        return;
      } catch (RuntimeException unavailable) {
        try {
          Thread.sleep(1_000);
        } catch (InterruptedException shutDown) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  @Override
  public void step(String step) {
    ifAnswered(() -> journal.step(attempt, step));
  }

  @Override
  public void tasks(long tasksDone, long total, long failed) {
    ifAnswered(() -> journal.tasks(attempt, tasksDone, total, failed));
  }

  @Override
  public void partitions(List<PartitionState> partitions) {
    ifAnswered(() -> journal.partitions(attempt, partitions));
  }

  @Override
  public void ended(RunState state, RunOutcome outcome) {
    end = Optional.of(new End(state, outcome));
  }

  @Override
  public boolean stopAsked() {
    return stop.isPresent();
  }

  /** Progress is worth less than the run: where it cannot be written the run goes on. */
  private void ifAnswered(Supplier<Boolean> write) {
    try {
      if (!write.get()) {
        stop = Optional.of(Stop.TAKEN_OVER);
      }
    } catch (RuntimeException unavailable) {
      LOG.debug("progress of run {} was not written", run.id(), unavailable);
    }
  }
}
