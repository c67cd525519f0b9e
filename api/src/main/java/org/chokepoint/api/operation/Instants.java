package org.chokepoint.api.operation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.chokepoint.operations.calendar.CronSchedule;

/**
 * An instant of a schedule.
 *
 * @param instant the instant
 * @param local the time on the wall clock of its zone
 * @param moved {@code gap} where the clock left its time out and it runs after the jump, {@code
 *     overlap} where the clock shows its time twice and it runs the first time, else empty
 */
public record Instants(Instant instant, LocalDateTime local, String moved) {
  /** Instants, each with what the clock did to it. */
  public static List<Instants> of(List<Instant> instants, CronSchedule calendar) {
    return instants.stream().map(instant -> of(instant, calendar)).toList();
  }

  private static Instants of(Instant instant, CronSchedule calendar) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, calendar.zone());
    boolean twice = calendar.zone().getRules().getValidOffsets(local).size() > 1;
    return new Instants(instant, local, !meant(local, calendar) ? "gap" : twice ? "overlap" : "");
  }

  /** Whether the cron line itself says that time. */
  private static boolean meant(LocalDateTime local, CronSchedule calendar) {
    Instant asUtc = local.toInstant(ZoneOffset.UTC);
    return new CronSchedule(calendar.cron(), ZoneOffset.UTC)
        .after(asUtc.minusMillis(1))
        .filter(asUtc::equals)
        .isPresent();
  }
}
