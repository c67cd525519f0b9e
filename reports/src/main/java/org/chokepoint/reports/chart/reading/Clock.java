package org.chokepoint.reports.chart.reading;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A printed time; a date alone begins at midnight.
 *
 * @param time the time
 * @param exact whether an hour was printed
 */
record Clock(LocalDateTime time, boolean exact) {
  private static final double MINUTES = 60;

  static Optional<Clock> of(String text) {
    try {
      return text.contains("T")
          ? Optional.of(new Clock(LocalDateTime.parse(text), true))
          : Optional.of(new Clock(LocalDate.parse(text).atStartOfDay(), false));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  double hoursSince(Clock other) {
    return Duration.between(other.time, time).toMinutes() / MINUTES;
  }
}
