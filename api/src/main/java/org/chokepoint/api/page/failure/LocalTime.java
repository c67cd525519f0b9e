package org.chokepoint.api.page.failure;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.OptionalDouble;

/** Minutes as data prints them, local to the place. */
final class LocalTime {
  private static final double MINUTES = 60;

  private LocalTime() {}

  /** The hours between two minutes, where both are known to the minute. */
  static OptionalDouble hours(String start, String end) {
    try {
      Duration between = Duration.between(LocalDateTime.parse(start), LocalDateTime.parse(end));
      return OptionalDouble.of(between.toMinutes() / MINUTES);
    } catch (DateTimeException notMinutes) {
      return OptionalDouble.empty();
    }
  }

  /** The minute that many hours after another, or the empty text where that one is not known. */
  static String after(String start, OptionalDouble hours) {
    if (hours.isEmpty()) {
      return "";
    }
    try {
      long minutes = Math.round(hours.getAsDouble() * MINUTES);
      return LocalDateTime.parse(start).plusMinutes(minutes).toString();
    } catch (DateTimeException notAMinute) {
      return "";
    }
  }
}
