package org.chokepoint.operations.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The instants of a cron line on the wall clock of a time zone.
 *
 * <p>Where the clock jumps ahead, a time that it leaves out runs as much later as the clock jumped:
 * 02:30 runs at 03:30. Where the clock is put back, a time that comes twice runs the first time
 * only. Two times that fall on one instant are one instant.
 *
 * @param cron the times of the wall clock
 * @param zone whose wall clock
 */
public record CronSchedule(Cron cron, ZoneId zone) {

  /** The first instant after another one; empty if there is none. */
  public Optional<Instant> after(Instant instant) {
    LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
    Optional<Instant> usual = onWallAfter(wall, instant);
    return Stream.concat(usual.stream(), leftOut(instant).stream()).min(Instant::compareTo);
  }

  /** The first instants after another one; fewer than asked for where there are no more. */
  public List<Instant> next(Instant from, int count) {
    List<Instant> instants = new ArrayList<>();
    Optional<Instant> next = after(from);
    while (next.isPresent() && instants.size() < count) {
      instants.add(next.get());
      next = after(next.get());
    }
    return instants;
  }

  /** The first time after a wall time whose instant is after another instant. */
  private Optional<Instant> onWallAfter(LocalDateTime wall, Instant instant) {
    Optional<LocalDateTime> time = cron.after(wall);
    while (time.isPresent() && !at(time.get()).isAfter(instant)) {
      time = cron.after(time.get());
    }
    if (time.isEmpty()) {
      return Optional.empty();
    }
    Instant first = at(time.get());
    ZoneOffsetTransition jump = zone.getRules().getTransition(time.get());
    if (jump == null || !jump.isGap()) {
      return Optional.of(first);
    }
    // A time just after the jump may come before the one that was shifted by the jump.
    Optional<Instant> behind = cron.after(jump.getDateTimeAfter().minusNanos(1)).map(this::at);
    return Stream.concat(Stream.of(first), behind.stream()).min(Instant::compareTo);
  }

  /** The first time left out by a jump just before an instant and shifted behind it. */
  private Optional<Instant> leftOut(Instant instant) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition jump = rules.previousTransition(instant.plusNanos(1));
    if (jump == null
        || !jump.isGap()
        || !instant.isBefore(jump.getInstant().plus(jump.getDuration()))) {
      return Optional.empty();
    }
    Optional<LocalDateTime> time = cron.after(jump.getDateTimeBefore().minusNanos(1));
    while (time.isPresent() && !at(time.get()).isAfter(instant)) {
      time = cron.after(time.get());
    }
    return time.filter(found -> Objects.equals(rules.getTransition(found), jump)).map(this::at);
  }

  /** Shifts times in a gap by the gap; takes the earlier of two. */
  private Instant at(LocalDateTime time) {
    return ZonedDateTime.of(time, zone).toInstant();
  }
}
