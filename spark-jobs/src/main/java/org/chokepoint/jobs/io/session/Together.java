package org.chokepoint.jobs.io.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same time: planning a Spark job keeps one core busy, not all. */
public final class Together {
  private static final int AT_ONCE = 3;

  private Together() {}

  /**
   * Does them all and waits.
   *
   * @throws IllegalStateException with the first failure as its cause, once all have ended
   */
  public static void run(List<Runnable> tasks) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(threads.submit(task)));
      await(running);
    } finally {
      threads.shutdown();
    }
  }

  private static void await(List<Future<?>> running) {
    List<Throwable> failures = new ArrayList<>();
    for (Future<?> task : running) {
      try {
        task.get();
      } catch (ExecutionException failed) {
        failures.add(failed.getCause() == null ? failed : failed.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        failures.add(stopped);
      }
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException(
          failures.size() + " parts of the run failed", failures.get(0));
    }
  }
}
