package org.chokepoint.operations.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The written policy, at every transition of every zone from 2020 to 2035. */
class CronScheduleTest {
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");

  @Test
  void aTimeThatTheClockLeavesOutRunsAfterTheJump() {
    CronSchedule brussels =
        new CronSchedule(Cron.parse("30 2 * * *"), ZoneId.of("Europe/Brussels"));
    assertThat(brussels.next(Instant.parse("2026-03-28T02:00:00Z"), 2))
        .containsExactly(
            Instant.parse("2026-03-29T01:30:00Z"), Instant.parse("2026-03-30T00:30:00Z"));
  }

  @Test
  void aTimeThatComesTwiceRunsTheFirstTimeOnly() {
    CronSchedule brussels =
        new CronSchedule(Cron.parse("30 2 * * *"), ZoneId.of("Europe/Brussels"));
    assertThat(brussels.next(Instant.parse("2026-10-24T02:00:00Z"), 2))
        .containsExactly(
            Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-26T01:30:00Z"));
  }

  @Test
  void noTransitionSkipsOrDoublesAnInstant() {
    Map<ZoneOffsetTransition, ZoneId> transitions = transitions();

    assertThat(transitions.size()).as("distinct transitions").isGreaterThan(500);
    transitions.forEach(CronScheduleTest::check);
  }

  private static Map<ZoneOffsetTransition, ZoneId> transitions() {
    Map<ZoneOffsetTransition, ZoneId> transitions = new LinkedHashMap<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
      while (next != null && next.getInstant().isBefore(TO)) {
        transitions.putIfAbsent(next, zone);
        next = zone.getRules().nextTransition(next.getInstant());
      }
    }
    return transitions;
  }

  private static void check(ZoneOffsetTransition transition, ZoneId zone) {
    LocalDateTime inside =
        transition.isGap()
            ? transition.getDateTimeBefore().plus(transition.getDuration().dividedBy(2))
            : transition.getDateTimeAfter().plus(transition.getDuration().negated().dividedBy(2));
    int minute = inside.getMinute();
    int hour = inside.getHour();
    same(
        minute + " " + hour + " * * *",
        transition,
        zone,
        26,
        at -> at.getMinute() == minute && at.getHour() == hour);
    same("*/15 * * * *", transition, zone, 2, at -> at.getMinute() % 15 == 0);
    same("0 * * * *", transition, zone, 2, at -> at.getMinute() == 0);
  }

  private static void same(
      String line,
      ZoneOffsetTransition transition,
      ZoneId zone,
      int hours,
      Predicate<LocalDateTime> fires) {
    Instant from = transition.getInstant().minusSeconds(hours * 3600L);
    Instant to = transition.getInstant().plusSeconds(hours * 3600L);
    List<Instant> found = new ArrayList<>();
    CronSchedule schedule = new CronSchedule(Cron.parse(line), zone);
    for (Instant at = schedule.after(from).orElseThrow();
        !at.isAfter(to);
        at = schedule.after(at).orElseThrow()) {
      found.add(at);
    }
    assertThat(found)
        .as("%s in %s at %s", line, zone, transition)
        .containsExactlyElementsOf(byHand(from, to, zone, fires));
  }

  /**
   * Every minute a wall clock can be thought to show, shifted or taken once by plain arithmetic.
   */
  private static TreeSet<Instant> byHand(
      Instant from, Instant to, ZoneId zone, Predicate<LocalDateTime> fires) {
    TreeSet<Instant> instants = new TreeSet<>();
    LocalDateTime last = LocalDateTime.ofInstant(to, zone).plusHours(3);
    LocalDateTime first = LocalDateTime.ofInstant(from, zone).minusHours(3);
    for (LocalDateTime at = first.withSecond(0).withNano(0);
        at.isBefore(last);
        at = at.plusMinutes(1)) {
      if (fires.test(at)) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(at);
        ZoneOffset offset =
            offsets.isEmpty()
                ? zone.getRules().getTransition(at).getOffsetBefore()
                : offsets.get(0);
        Instant instant = at.toInstant(offset);
        if (instant.isAfter(from) && !instant.isAfter(to)) {
          instants.add(instant);
        }
      }
    }
    return instants;
  }
}
