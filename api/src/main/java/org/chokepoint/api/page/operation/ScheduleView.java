package org.chokepoint.api.page.operation;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.operation.Instants;
import org.chokepoint.operations.run.RunRecord;
import org.chokepoint.operations.schedule.MissedInstants;

/**
 * A schedule as its page shows it.
 *
 * @param line the schedule
 * @param next its next instants, as if it did not rest
 * @param runs its last runs
 * @param missed what was missed of it, newest first
 * @param form the form to edit it, where the reader may
 */
public record ScheduleView(
    ScheduleLine line,
    List<Instants> next,
    List<RunRecord> runs,
    List<MissedInstants> missed,
    Optional<ScheduleForm> form) {
  public ScheduleView {
    next = List.copyOf(next);
    runs = List.copyOf(runs);
    missed = List.copyOf(missed);
  }
}
