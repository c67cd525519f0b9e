package org.chokepoint.api.page.operation;

import java.time.Instant;
import java.util.Optional;
import org.chokepoint.api.operation.Operations;
import org.chokepoint.operations.run.RunFilter;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.schedule.Schedule;

/**
 * A schedule in a list.
 *
 * @param schedule the schedule
 * @param next its next instant, unless it rests
 * @param last its last run
 */
public record ScheduleLine(Schedule schedule, Optional<Instant> next, Optional<RunRecord> last) {
  static ScheduleLine of(Schedule schedule, Operations operations) {
    return new ScheduleLine(
        schedule,
        schedule.paused() ? Optional.empty() : schedule.calendar().after(Instant.now()),
        operations.history().all(RunFilter.newest(1).of(schedule.name())).stream().findFirst());
  }
}
