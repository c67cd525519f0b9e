package org.chokepoint.api.page.operation;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.page.failure.Paged;

/**
 * The runs as their page shows them.
 *
 * @param runs the runs, the newest first
 * @param state the state picked, or the empty text
 * @param schedule the schedule picked, or the empty text
 * @param schedules the schedules that asked for runs
 * @param datasets the datasets that can be computed
 * @param live the run that is being computed
 * @param forms whether the reader may start, cancel and retry
 */
public record RunList(
    Paged<Run> runs,
    String state,
    String schedule,
    List<String> schedules,
    List<String> datasets,
    Optional<Run> live,
    boolean forms) {
  public RunList {
    schedules = List.copyOf(schedules);
    datasets = datasets.stream().sorted().toList();
  }
}
