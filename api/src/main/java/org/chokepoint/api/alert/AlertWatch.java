package org.chokepoint.api.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.AlertKind;
import org.chokepoint.operations.alert.AlertSettings;
import org.chokepoint.operations.alert.AlertStore;
import org.chokepoint.operations.alert.Standing;
import org.chokepoint.operations.alert.Watch;
import org.chokepoint.operations.database.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every release that nobody has looked at, in order, and once a day at the age of data, by
 * one thread of its own. Readers never wait for it. Where several servers look, the first counts.
 */
public final class AlertWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

  private final CurrentRelease releases;
  private final AlertStore store;
  private final AlertSettings settings;
  private final Clock clock;
  private final Set<String> lost = new HashSet<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "alert-watch");
            made.setDaemon(true);
            return made;
          });
  private Optional<LocalDate> ticked = Optional.empty();

  /** A watch that looks when it is told to. */
  public AlertWatch(
      CurrentRelease releases, AlertStore store, AlertSettings settings, Clock clock) {
    this.releases = releases;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** Looks from now on until it is closed. */
  public void start(Duration every) {
    ScheduledFuture<?> unused = // lookQuietly lets no failure out
        thread.scheduleWithFixedDelay(
            this::lookQuietly, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void lookQuietly() {
    try {
      look();
    } catch (RuntimeException e) {
      LOG.warn("alerts wait: {}", e.getMessage(), e);
    }
  }

  /** Looks at what nobody has looked at; returns the alerts that this raised and kept. */
  public List<Alert> look() {
    List<Alert> raised = new ArrayList<>();
    List<ReleaseEntry> oldestFirst = new ArrayList<>(releases.entries());
    Collections.reverse(oldestFirst);
    for (int at = first(oldestFirst); at < oldestFirst.size(); at++) {
      Optional<String> before =
          at == 0 ? Optional.empty() : Optional.of(oldestFirst.get(at - 1).id());
      raised.addAll(lookAt(oldestFirst.get(at).id(), before));
    }
    raised.addAll(tick());
    return List.copyOf(raised);
  }

  /** The release after the last one looked at; where none ever was, the newest. */
  private int first(List<ReleaseEntry> oldestFirst) {
    Set<String> looked = new HashSet<>(store.looked());
    looked.addAll(lost);
    for (int at = oldestFirst.size(); at > 0; at--) {
      if (looked.contains(oldestFirst.get(at - 1).id())) {
        return at;
      }
    }
    return Math.max(0, oldestFirst.size() - 1);
  }

  private List<Alert> lookAt(String release, Optional<String> before) {
    AlertStore.Turn turn = store.turn();
    boolean ever = !store.looked().isEmpty();
    try (Lease after = releases.of(release).orElse(null);
        Lease earlier = ever ? before.flatMap(releases::of).orElse(null) : null) {
      if (after == null) {
        return List.of();
      }
      Instant now = clock.instant();
      Evaluation found =
          Evaluation.of(
              Optional.ofNullable(earlier).map(Lease::release),
              after.release(),
              settings.watches(),
              turn.standing(),
              now);
      boolean kept =
          store.keep(turn, release, found.alerts(), found.standing(), settings.webhooks(), now);
      if (kept) {
        LOG.info("release {}: {} alerts", release, found.alerts().size());
      }
      return kept ? found.alerts() : List.of();
    } catch (DatabaseUnavailable later) {
      throw later; // the release can be looked at when the database answers again
    } catch (RuntimeException e) {
      lost.add(release); // its tables may be gone for good: the next release has its turn
      throw e;
    }
  }

  /** Once a day: data that grew old without a release. */
  private List<Alert> tick() {
    Instant now = clock.instant();
    Optional<LocalDate> today = Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC));
    List<Watch> ages =
        settings.watches().stream().filter(watch -> watch.kind() == AlertKind.STALE).toList();
    if (today.equals(ticked) || ages.isEmpty()) {
      return List.of();
    }
    AlertStore.Turn turn = store.turn();
    try (Lease newest = releases.newest().orElse(null)) {
      if (newest == null) {
        return List.of();
      }
      Evaluation found =
          Evaluation.of(Optional.empty(), newest.release(), ages, turn.standing(), now);
      Map<Standing.Key, String> states = new HashMap<>(turn.standing().states());
      states.putAll(found.standing().states());
      boolean kept =
          store.keepTick(turn, found.alerts(), new Standing(states), settings.webhooks(), now);
      ticked = kept ? today : ticked;
      return kept ? found.alerts() : List.of();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("a release is still being looked at while the server stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
