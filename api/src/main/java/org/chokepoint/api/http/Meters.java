package org.chokepoint.api.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.chokepoint.api.release.CurrentRelease;

/** What the server counts of itself. */
final class Meters implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Meters(CurrentRelease releases) {
    Gauge.builder("chokepoint.releases", releases, all -> all.entries().size())
        .description("releases in the log")
        .register(registry);
    Gauge.builder("chokepoint.release.memory", releases, CurrentRelease::bytes)
        .description("Arrow memory of the loaded releases")
        .baseUnit("bytes")
        .register(registry);
  }

  /** Counts one answer. The path is the resource's, so that the number of series stays small. */
  void answered(String path, int status, Duration took) {
    Timer.builder("chokepoint.http.requests")
        .description("answers by resource and status")
        .tag("path", path)
        .tag("status", String.valueOf(status))
        .register(registry)
        .record(took);
  }

  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    registry.close();
  }
}
