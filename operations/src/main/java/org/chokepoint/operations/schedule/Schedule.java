package org.chokepoint.operations.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chokepoint.operations.calendar.Cron;
import org.chokepoint.operations.calendar.CronSchedule;
import org.chokepoint.operations.calendar.Missed;

/**
 * What is to be computed when.
 *
 * @param name its name
 * @param datasets what is computed; all datasets where it is empty
 * @param cron times of a wall clock
 * @param zone whose wall clock
 * @param missed what is done about instants that passed without a server
 * @param paused whether it rests
 * @param actor who made or last changed it
 * @param createdAt when it was made
 * @param changedAt when it was last changed
 * @param consideredAt every instant up to here was run or dropped
 */
public record Schedule(
    String name,
    List<String> datasets,
    Cron cron,
    ZoneId zone,
    Missed missed,
    boolean paused,
    String actor,
    Instant createdAt,
    Instant changedAt,
    Instant consideredAt) {
  public Schedule {
    datasets = List.copyOf(datasets);
  }

  /** Its instants. */
  public CronSchedule calendar() {
    return new CronSchedule(cron, zone);
  }
}
