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
import org.chokepoint.operations.schedule.DueInstants;

/** One execution a schedule, at its next instant: it queues the runs that are due. */
final class Ticks {
  static final String TASK = "tick";
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final DueInstants due;
  private final Runnable wake;

  Ticks(OperationsDatabase database, Clock clock, Runnable wake) {
    this.due = new DueInstants(database, clock);
    this.wake = wake;
  }

  CustomTask<Tick> task() {
    return Tasks.custom(TASK, Tick.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .onDeadExecutionRevive()
        .execute((instance, context) -> tick(instance.getId()));
  }

  private CompletionHandler<Tick> tick(String schedule) {
    Optional<Instant> next = due.queue(schedule);
    wake.run();
    return (complete, operations) ->
        next.ifPresentOrElse(
            instant -> operations.reschedule(complete, instant), operations::remove);
  }
}
