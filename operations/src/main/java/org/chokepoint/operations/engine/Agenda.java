package org.chokepoint.operations.engine;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.schedule.Schedule;
import org.chokepoint.operations.schedule.Schedules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the scheduler's executions in step with what anybody wrote to the database: a tick for each
 * schedule that does not rest, and the runner as soon as there is something to run.
 */
final class Agenda {
  private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);

  /** After so many looks everything is planned anew, whatever another server did meanwhile. */
  private static final int FORGET = 60;

  private final OperationsDatabase database;
  private final Schedules schedules;
  private final Scheduler scheduler;
  private final Duration poll;
  private final Clock clock;
  private final Map<String, Instant> planned = new HashMap<>();
  private int looks;
  private boolean silent;

  Agenda(OperationsDatabase database, Scheduler scheduler, Duration poll, Clock clock) {
    this.database = database;
    this.schedules = new Schedules(database, Set::of, clock);
    this.scheduler = scheduler;
    this.poll = poll;
    this.clock = clock;
  }

  /** Looks once; a database that does not answer is asked again the next time. */
  synchronized void look() {
    try {
      if (++looks % FORGET == 0) {
        planned.clear();
      }
      schedules.all().stream()
          .filter(schedule -> !schedule.changedAt().equals(planned.get(schedule.name())))
          .forEach(this::plan);
      if (workWaits()) {
        wakeRunner();
      }
      silent = false;
    } catch (RuntimeException unavailable) {
      if (!silent) {
        LOG.warn("schedules and runs cannot be read, trying again: {}", unavailable.toString());
      }
      silent = true;
    }
  }

  private void plan(Schedule schedule) {
    Optional<Instant> next =
        schedule.paused() ? Optional.empty() : schedule.calendar().after(schedule.consideredAt());
    TaskInstance<Tick> tick =
        new TaskInstance<>(
            Ticks.TASK, schedule.name(), new Tick(schedule.changedAt().toEpochMilli()));
    if (next.isEmpty() || at(tick, next.get())) {
      planned.put(schedule.name(), schedule.changedAt());
    }
  }

  private boolean workWaits() {
    return database.reading(
        statements ->
            statements
                .first(
                    "select id from run where keeper = 'engine' and state in ('queued', 'running')"
                        + " limit 1",
                    row -> row.text("id"))
                .isPresent());
  }

  private void wakeRunner() {
    at(new TaskInstance<>(Runner.TASK, Runner.TASK), clock.instant());
    scheduler.triggerCheckForDueExecutions();
  }

  /**
   * Plans an execution, or moves it where it is planned for another time.
   *
   * @return false where it is being executed and cannot be moved now
   */
  private boolean at(TaskInstance<?> instance, Instant instant) {
    if (scheduler.scheduleIfNotExists(instance, instant)) {
      return true;
    }
    Optional<ScheduledExecution<Object>> known =
        scheduler.getScheduledExecution(
            TaskInstanceId.of(instance.getTaskName(), instance.getId()));
    if (known.isEmpty() || known.get().isPicked()) {
      return false;
    }
    Duration apart = Duration.between(known.get().getExecutionTime(), instant).abs();
    return apart.compareTo(poll) <= 0 || scheduler.reschedule(instance, instant);
  }
}
