package org.chokepoint.api.chart;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets one work at a time; so many wait in order, for so long. */
final class Turns {
  private final Semaphore free = new Semaphore(1, true);
  private final int waiting;
  private final Duration patience;

  Turns(int waiting, Duration patience) {
    this.waiting = waiting;
    this.patience = patience;
  }

  /**
   * Does the work when it is its turn.
   *
   * @throws PicturesBusy if too many wait already, or it took too long
   */
  <T> T take(Supplier<T> work) {
    if (!granted()) {
      throw new PicturesBusy();
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean granted() {
    Duration wait = free.getQueueLength() < waiting ? patience : Duration.ZERO;
    try {
      return free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
