package org.chokepoint.api.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chokepoint.api.release.CurrentRelease;

/** What the server counts of itself. */
public final class Meters implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ConcurrentMap<Series, Timer> timers = new ConcurrentHashMap<>();
  private final List<Runnable> before = new CopyOnWriteArrayList<>();
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Counter hits;
  private final Counter misses;

  private record Series(String path, int status) {}

  Meters(CurrentRelease releases) {
    this.hits = answers("kept");
    this.misses = answers("made");
    Gauge.builder("chokepoint.releases", releases, all -> all.entries().size())
        .description("releases in the log")
        .register(registry);
    Gauge.builder("chokepoint.release.memory", releases, CurrentRelease::bytes)
        .description("Arrow memory of the loaded releases")
        .baseUnit("bytes")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Where others add what they count. */
  public MeterRegistry registry() {
    return registry;
  }

  /** Does something before each look at the numbers. */
  public void before(Runnable refresh) {
    before.add(refresh);
  }

  private Counter answers(String how) {
    return Counter.builder("chokepoint.answers")
        .description("answers of releases, kept ones and those made for the request")
        .tag("how", how)
        .register(registry);
  }

  /** Counts one answer. The path is the resource's, so that the number of series stays small. */
  void answered(String path, int status, Duration took) {
    timers.computeIfAbsent(new Series(path, status), this::timer).record(took);
  }

  private Timer timer(Series series) {
    return Timer.builder("chokepoint.http.requests")
        .description("answers by resource and status")
        .tag("path", series.path())
        .tag("status", String.valueOf(series.status()))
        .register(registry);
  }

  /** Counts a question whose answer was kept, or had to be made. */
  void cached(boolean kept) {
    (kept ? hits : misses).increment();
  }

  String text() {
    before.forEach(Runnable::run);
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
