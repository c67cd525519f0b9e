package org.chokepoint.api.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.run.RunFigures;
import org.chokepoint.operations.run.RunState;

/**
 * Schedules and runs in numbers, read from the database before each look: every server on one
 * database shows the same.
 */
final class OperationsMeters implements MeterBinder {
  private final RunsLook look;
  private final Clock clock;
  private final List<MultiGauge> series = new ArrayList<>();
  private volatile Optional<RunFigures> figures = Optional.empty();

  OperationsMeters(RunsLook look, Clock clock) {
    this.look = look;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("chokepoint.operations.up", this, meters -> meters.figures.isPresent() ? 1 : 0)
        .description("whether the operations database answers")
        .register(registry);
    Gauge.builder("chokepoint.runs.queue", this, OperationsMeters::queued)
        .description("runs that wait")
        .register(registry);
    series.add(
        MultiGauge.builder("chokepoint.runs")
            .description("recorded runs by state")
            .register(registry));
    series.add(
        MultiGauge.builder("chokepoint.run.last")
            .description("how long the last run took that ended in a state")
            .baseUnit("seconds")
            .register(registry));
    series.add(
        MultiGauge.builder("chokepoint.schedule.since.success")
            .description(
                "time since a schedule's last good run ended, or since it was made if there is none")
            .baseUnit("seconds")
            .register(registry));
  }

  private double queued() {
    return figures.map(seen -> seen.runs().getOrDefault(RunState.QUEUED, 0L)).orElse(0L);
  }

  /** Reads the database again. What it does not answer is left out, not made up. */
  void refresh() {
    figures = look.look().figures();
    Instant now = clock.instant();
    series.get(0).register(figures.map(OperationsMeters::byState).orElse(List.of()), true);
    series.get(1).register(figures.map(OperationsMeters::seconds).orElse(List.of()), true);
    series.get(2).register(figures.map(seen -> waits(seen, now)).orElse(List.of()), true);
  }

  private static List<MultiGauge.Row<?>> byState(RunFigures seen) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    seen.runs()
        .forEach(
            (state, runs) -> rows.add(MultiGauge.Row.of(Tags.of("state", state.word()), runs)));
    return rows;
  }

  private static List<MultiGauge.Row<?>> seconds(RunFigures seen) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    seen.lastSeconds()
        .forEach(
            (state, took) -> rows.add(MultiGauge.Row.of(Tags.of("state", state.word()), took)));
    return rows;
  }

  private static List<MultiGauge.Row<?>> waits(RunFigures seen, Instant now) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    seen.schedules()
        .forEach(
            schedule ->
                rows.add(
                    MultiGauge.Row.of(
                        Tags.of("schedule", schedule.name()),
                        Duration.between(schedule.goodSince(), now).toMillis() / 1000.0)));
    return rows;
  }
}
