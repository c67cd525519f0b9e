package org.chokepoint.operations.engine;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chokepoint.operations.database.OperationsDatabase;

/**
 * Runs what is due and what was asked for. Any number of servers may run an engine on one database:
 * each instant of a schedule becomes one run, one run is computed at a time, and a run whose server
 * is gone is taken over by another one.
 */
public final class Engine implements AutoCloseable {
  private static final int THREADS = 4;
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration STOP = Duration.ofSeconds(20);

  private final Scheduler scheduler;
  private final Runner runner;
  private final Agenda agenda;
  private final ScheduledExecutorService lookout;

  private Engine(OperationsDatabase database, EngineSettings settings, Work work, Clock clock) {
    Ticks ticks = new Ticks(database, clock, this::wake);
    this.runner = new Runner(database, settings, work, clock);
    this.scheduler =
        Scheduler.create(database.source(), ticks.task(), runner.task())
            .schedulerName(settings::server)
            .serializer(new JacksonSerializer())
            .clock(clock::instant)
            .threads(THREADS)
            .pollingInterval(settings.poll())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(STOP)
            .alwaysPersistTimestampInUTC()
            .build();
    this.agenda = new Agenda(database, scheduler, settings.poll(), clock);
    this.lookout =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "operations-lookout");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts an engine, which works until it is closed. */
  public static Engine start(
      OperationsDatabase database, EngineSettings settings, Work work, Clock clock) {
    Engine engine = new Engine(database, settings, work, clock);
    engine.scheduler.start();
    engine.lookout.scheduleWithFixedDelay(
        engine.agenda::look, 0, settings.poll().toMillis(), TimeUnit.MILLISECONDS);
    return engine;
  }

  /** Looks at once for what was queued or changed, rather than at the next poll. */
  public void wake() {
    if (!lookout.isShutdown()) {
      lookout.execute(agenda::look);
    }
  }

  /** Whether it works: started and not closed. */
  public boolean works() {
    return !lookout.isShutdown() && scheduler.getSchedulerState().isStarted();
  }

  /** Stops. A run that is being computed is stopped too and left to the next engine. */
  @Override
  public void close() {
    lookout.shutdownNow();
    runner.leave();
    scheduler.stop();
  }
}
