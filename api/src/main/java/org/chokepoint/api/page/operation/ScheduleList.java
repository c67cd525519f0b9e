package org.chokepoint.api.page.operation;

import java.util.List;
import java.util.Optional;

/**
 * The schedules as their page shows them.
 *
 * @param schedules the schedules by name
 * @param form the form of a new one, where the reader may make one
 * @param kept whether this server keeps schedules at all
 */
public record ScheduleList(
    List<ScheduleLine> schedules, Optional<ScheduleForm> form, boolean kept) {
  public ScheduleList {
    schedules = List.copyOf(schedules);
  }
}
