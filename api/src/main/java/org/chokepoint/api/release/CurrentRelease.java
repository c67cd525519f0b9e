package org.chokepoint.api.release;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest release of a store, watched by one daemon thread and switched in one step, and a few
 * older ones on demand. A request holds a {@link Lease}, so a switch never takes memory from under
 * it.
 */
public final class CurrentRelease implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentRelease.class);
  private static final int OLDER_KEPT = 4;

  private final ReleaseStore store;
  private final BufferAllocator memory;
  private final ReleaseLog log;
  private final OlderReleases older;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(CurrentRelease::daemon);
  private volatile List<ReleaseEntry> entries = List.of();
  private volatile @Nullable Release current;
  private volatile Optional<String> fault = Optional.empty();

  private CurrentRelease(ReleaseStore store, long memoryBytes) {
    this.store = store;
    this.memory = new RootAllocator(memoryBytes);
    this.log = new ReleaseLog(store, memory);
    this.older = new OlderReleases(OLDER_KEPT, entry -> Release.load(store, entry, memory));
  }

  /**
   * Loads the newest release, if there is one, and looks for a newer one from then on.
   *
   * @param memoryBytes how much Arrow memory all loaded releases may take together
   * @throws RuntimeException if the store cannot be read
   */
  public static CurrentRelease watch(ReleaseStore store, Duration every, long memoryBytes) {
    CurrentRelease releases = new CurrentRelease(store, memoryBytes);
    try {
      releases.look();
    } catch (RuntimeException e) {
      releases.close();
      throw e;
    }
    ScheduledFuture<?> unused = // lookAgain lets no failure out
        releases.watch.scheduleWithFixedDelay(
            releases::lookAgain, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    return releases;
  }

  /** All releases, newest first. */
  public List<ReleaseEntry> entries() {
    return entries;
  }

  /** The home folder they are in. */
  public Path home() {
    return store.home();
  }

  /** Why the store could not be read the last time, if it could not. */
  public Optional<String> fault() {
    return fault;
  }

  /** Bytes of Arrow memory held by all loaded releases. */
  public long bytes() {
    return memory.getAllocatedMemory();
  }

  /** The newest release, if there is one. */
  public Optional<Lease> newest() {
    while (true) {
      Release seen = current;
      if (seen == null) {
        return Optional.empty();
      }
      Optional<Lease> lease = seen.lease();
      if (lease.isPresent()) {
        return lease;
      }
      Thread.onSpinWait(); // switched between the read and the lease: read again
    }
  }

  /** The release of that id, if there is one. */
  public Optional<Lease> of(String id) {
    Release seen = current;
    if (seen != null && seen.id().equals(id)) {
      Optional<Lease> lease = seen.lease();
      if (lease.isPresent()) {
        return lease;
      }
    }
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().map(older::lease);
  }

  private void lookAgain() {
    try {
      look();
      fault = Optional.empty();
    } catch (RuntimeException e) {
      if (fault.isEmpty()) {
        LOG.warn("cannot read the release log in {}; still serving the last one", store.home(), e);
      }
      fault = Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void look() {
    List<ReleaseEntry> found = log.entries();
    entries = found;
    Release before = current;
    if (found.isEmpty() || (before != null && before.id().equals(found.get(0).id()))) {
      return;
    }
    long start = System.nanoTime();
    Release next = Release.load(store, found.get(0), memory);
    current = next;
    if (before != null) {
      before.letGo();
    }
    LOG.info(
        "serving release {}: {} bytes, {} ms",
        next.id(),
        next.bytes(),
        (System.nanoTime() - start) / 1_000_000);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "release-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Stops watching and lets all releases go; those still leased go with their last lease. */
  @Override
  public void close() {
    watch.shutdown();
    try {
      if (!watch.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("a release is still being loaded while the server stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    older.close();
    Release last = current;
    current = null;
    if (last != null) {
      last.letGo();
    }
    store.close();
  }
}
