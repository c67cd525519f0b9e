package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Which hour of the week it is at each hour since a start, in the start's zone: a local hour that a
 * change of clocks repeats or leaves out is repeated or left out here.
 */
final class WeekHours {
  private static final long NANOS_A_STEP = 3_600;
  private static final int DAY = 24;

  private final ZonedDateTime start;
  private final List<Long> ends = new ArrayList<>();
  private final List<Integer> hours = new ArrayList<>();
  private ZonedDateTime at;

  WeekHours(ZonedDateTime start) {
    this.start = start;
    this.at = start;
  }

  /** The local hour into which a step falls, counted from the start's own, which is 0. */
  int place(long step) {
    while (ends.isEmpty() || ends.get(ends.size() - 1) <= step) {
      ZonedDateTime next = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
      hours.add((at.getDayOfWeek().getValue() - 1) * DAY + at.getHour());
      ends.add(Duration.between(start, next).toNanos() / NANOS_A_STEP);
      at = next;
    }
    int low = 0;
    int high = ends.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle) <= step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** When a local hour ends. */
  long end(int place) {
    return ends.get(place);
  }

  /** Which hour of the week a local hour is, 0 to 167. */
  int hour(int place) {
    return hours.get(place);
  }

  /** The demand's number at a step. */
  BigDecimal number(Demand demand, long step) {
    return demand.hours().get(hour(place(step)));
  }
}
