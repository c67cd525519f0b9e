package org.chokepoint.api.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chokepoint.api.http.HealthCheck;
import org.chokepoint.api.http.Meters;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunFigures;

/** What the server looks at to say how it is: at {@code /health} and {@code /metrics}. */
public final class Vitals {
  /** Nothing to look at: for who only writes files. */
  public static final Vitals NONE = new Vitals(Optional.empty(), Optional.empty(), List.of());

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Optional<DiskSpace> disk;
  private final Optional<OperationsVitals> operations;
  private final List<HealthCheck> more;

  private Vitals(
      Optional<DiskSpace> disk, Optional<OperationsVitals> operations, List<HealthCheck> more) {
    this.disk = disk;
    this.operations = operations;
    this.more = List.copyOf(more);
  }

  /** The vitals of a server with that state folder. */
  public static Vitals of(Path home) {
    return new Vitals(Optional.of(new DiskSpace(home)), Optional.empty(), List.of());
  }

  /**
   * And of its schedules and runs.
   *
   * @param engineRuns whether the engine works in this server
   */
  public Vitals with(OperationsDatabase database, BooleanSupplier engineRuns, Clock clock) {
    RunsLook look = new RunsLook(() -> RunFigures.of(database), PATIENCE);
    return new Vitals(disk, Optional.of(new OperationsVitals(look, engineRuns, clock)), more);
  }

  /** And whatever else somebody knows to be wrong, such as a dataset that is stale. */
  public Vitals with(HealthCheck check) {
    List<HealthCheck> all = new ArrayList<>(more);
    all.add(check);
    return new Vitals(disk, operations, all);
  }

  /** Everything that is looked at. */
  public List<HealthCheck> checks() {
    List<HealthCheck> all = new ArrayList<>();
    disk.ifPresent(all::add);
    operations.ifPresent(all::add);
    all.addAll(more);
    return all;
  }

  /** Shows the numbers among the server's own. */
  public void show(Meters meters) {
    disk.ifPresent(space -> free(space, meters.registry()));
    operations.ifPresent(
        vitals -> {
          OperationsMeters shown = new OperationsMeters(vitals.look(), vitals.clock());
          shown.bindTo(meters.registry());
          meters.before(shown::refresh);
        });
  }

  private static void free(DiskSpace space, MeterRegistry registry) {
    Gauge.builder("chokepoint.disk.free", space, disk -> disk.free().orElse(-1))
        .description("what is left of the disk under the state folder; -1 if that is not known")
        .baseUnit("bytes")
        .register(registry);
  }
}
