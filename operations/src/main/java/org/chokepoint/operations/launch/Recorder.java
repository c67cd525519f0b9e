package org.chokepoint.operations.launch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.engine.RunWatch;
import org.chokepoint.operations.run.Attempt;
import org.chokepoint.operations.run.CommandRuns;
import org.chokepoint.operations.run.PartitionState;
import org.chokepoint.operations.run.RunCause;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunJournal;
import org.chokepoint.operations.run.RunOrder;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunState;

/**
 * Records a run beside it, in the order of what happened. Where the database cannot be opened or
 * written one warning is given and nothing more is recorded: the run does not depend on it.
 */
final class Recorder implements RunWatch {
  private static final long BEAT_SECONDS = 5;
  private static final long PATIENCE_SECONDS = 40;

  private final ScheduledExecutorService hand =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "recorder");
            thread.setDaemon(true);
            return thread;
          });
  private final String id;
  private final Attempt attempt;
  private final Consumer<String> warning;
  private final Clock clock = Clock.systemUTC();
  private volatile Optional<OperationsDatabase> database = Optional.empty();
  private volatile boolean stop;

  Recorder(String id, Consumer<String> warning) {
    this.id = id;
    this.attempt = new Attempt(id, 1);
    this.warning = warning;
  }

  /** Opens the database and writes that the run has begun. */
  void begin(Supplier<OperationsDatabase> opened, RunOrder order, RunCause cause, String server) {
    hand.execute(
        () -> {
          try {
            OperationsDatabase found = opened.get();
            database = Optional.of(found);
            new CommandRuns(found, clock).begin(id, order, cause, server, ProductVersion.code());
          } catch (RuntimeException unavailable) {
            giveUp(unavailable);
          }
        });
    hand.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  private void beat() {
    write(
        found -> {
          new CommandRuns(found, clock).beat(id);
          stop = stop || new RunHistory(found, clock).cancelAsked(id);
        });
  }

  @Override
  public void step(String step) {
    later(found -> new RunJournal(found, clock).step(attempt, step));
  }

  @Override
  public void tasks(long done, long total, long failed) {
    later(found -> new RunJournal(found, clock).tasks(attempt, done, total, failed));
  }

  @Override
  public void partitions(List<PartitionState> partitions) {
    later(found -> new RunJournal(found, clock).partitions(attempt, partitions));
  }

  @Override
  public void ended(RunState state, RunOutcome outcome) {
    later(found -> new RunJournal(found, clock).ended(attempt, state, outcome));
  }

  @Override
  public boolean stopAsked() {
    return stop;
  }

  /** Writes what is left to write, forgets the oldest runs and closes the database. */
  void close(int keepRuns) throws InterruptedException {
    later(found -> new RunHistory(found, clock).prune(keepRuns));
    hand.shutdown();
    if (!hand.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      warning.accept("the run was not recorded: the operations database does not answer");
    }
    database.ifPresent(OperationsDatabase::close);
  }

  private void later(Consumer<OperationsDatabase> record) {
    hand.execute(() -> write(record));
  }

  private void write(Consumer<OperationsDatabase> record) {
    try {
      database.ifPresent(record);
    } catch (RuntimeException unavailable) {
      giveUp(unavailable);
    }
  }

  private void giveUp(RuntimeException unavailable) {
    warning.accept("this run is not recorded: " + unavailable.getMessage());
    database.ifPresent(OperationsDatabase::close);
    database = Optional.empty();
  }
}
