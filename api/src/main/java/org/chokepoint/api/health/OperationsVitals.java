package org.chokepoint.api.health;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.chokepoint.api.http.HealthCheck;
import org.chokepoint.operations.run.RunFigures;

/**
 * Whether schedules run and how their last runs ended.
 *
 * @param look asks the operations database
 * @param engineRuns whether the engine works in this server
 * @param clock the time
 */
record OperationsVitals(RunsLook look, BooleanSupplier engineRuns, Clock clock)
    implements HealthCheck {

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    RunsLook.Seen seen = look.look();
    if (seen.figures().isEmpty()) {
      reasons.add(
          new Reason("database-unreachable", seen.fault() + "; ./chokepoint doctor says more"));
    }
    if (!engineRuns.getAsBoolean()) {
      reasons.add(
          new Reason(
              "engine-stopped",
              "schedules and runs are not worked on here; start the server again"));
    }
    seen.figures()
        .ifPresent(
            figures -> figures.schedules().forEach(schedule -> reasons.addAll(failed(schedule))));
    return reasons;
  }

  private static List<Reason> failed(RunFigures.OfSchedule schedule) {
    return schedule
        .failed()
        .map(
            run ->
                new Reason(
                    "schedule-failed",
                    "the last run of schedule '%s' failed, see /v1/runs/%s%s"
                        .formatted(
                            schedule.name(),
                            run.id(),
                            run.error().isEmpty() ? "" : ": " + run.error())))
        .stream()
        .toList();
  }
}
