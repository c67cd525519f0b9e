package org.chokepoint.operations.schedule;

import java.util.List;

/**
 * A schedule as a person wrote it, not yet checked.
 *
 * @param name {@code [a-z0-9][a-z0-9-]{0,63}}
 * @param datasets ids of datasets; all where it is empty
 * @param cron five fields
 * @param zone such as {@code Asia/Seoul}
 * @param missed {@code latest}, {@code all} or {@code none}
 */
public record ScheduleWords(
    String name, List<String> datasets, String cron, String zone, String missed) {
  public ScheduleWords {
    datasets = List.copyOf(datasets);
  }
}
