package org.chokepoint.operations.engine;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.operations.run.RunJournal;
import org.chokepoint.operations.run.RunRecord;

/**
 * The one execution of a database that computes runs, one at a time. It is given back after a
 * while, so that each server gets its turn.
 */
final class Runner {
  static final String TASK = "runner";
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final Duration TURN = Duration.ofSeconds(2);
  private static final Duration REST = Duration.ofMinutes(1);

  private final EngineSettings settings;
  private final Work work;
  private final Clock clock;
  private final RunHistory history;
  private final RunJournal journal;
  private volatile boolean leaving;

  Runner(OperationsDatabase database, EngineSettings settings, Work work, Clock clock) {
    this.settings = settings;
    this.work = work;
    this.clock = clock;
    this.history = new RunHistory(database, clock);
    this.journal = new RunJournal(database, clock);
  }

  CustomTask<Void> task() {
    return Tasks.custom(TASK, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .onDeadExecutionRevive()
        .execute((instance, context) -> turn());
  }

  /** Stops what is being computed and takes nothing more. */
  void leave() {
    leaving = true;
  }

  private CompletionHandler<Void> turn() {
    long begun = System.nanoTime();
    long turn = journal.beginTurn();
    int runs = 0;
    Optional<Instant> again = Optional.empty();
    while (again.isEmpty()) {
      Optional<RunRecord> next =
          leaving
              ? Optional.empty()
              : journal.take(turn, settings.server(), settings.codeVersion());
      if (next.isEmpty()) {
        again = Optional.of(clock.instant().plus(leaving ? Duration.ZERO : REST));
      } else {
        new WatchedRun(next.get(), journal, history, settings, () -> leaving).compute(work);
        runs++;
        if (System.nanoTime() - begun > TURN.toNanos()) {
          again = Optional.of(clock.instant().plus(settings.poll().dividedBy(2)));
        }
      }
    }
    if (runs > 0) {
      history.prune(settings.keepRuns());
    }
    Instant instant = again.get();
    return (complete, operations) -> operations.reschedule(complete, instant);
  }
}
