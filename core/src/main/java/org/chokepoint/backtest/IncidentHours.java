package org.chokepoint.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Local times as hours since an outage began; a date is read from its beginning, or until its end.
 *
 * @param start hour 0
 */
public record IncidentHours(LocalDateTime start) {
  private static final int DIGITS = 9;

  /** Hour 0 as printed: a local time, or a date, which counts from its beginning. */
  public static IncidentHours since(String start) {
    return new IncidentHours(begin(start));
  }

  /** The first moment of a local time or date. */
  public static LocalDateTime begin(String time) {
    return time.indexOf('T') < 0 ? LocalDate.parse(time).atStartOfDay() : LocalDateTime.parse(time);
  }

  private static LocalDateTime end(String time) {
    return time.indexOf('T') < 0 ? begin(time).plusDays(1) : begin(time);
  }

  /** What happened to a node, from the cells of the table outcome. */
  public Observed observed(
      String node, String state, Optional<String> backFrom, Optional<String> backBy) {
    return new Observed(
        node,
        Observed.State.valueOf(state.toUpperCase(Locale.ROOT)),
        backFrom.map(time -> hours(begin(time))),
        backBy.map(time -> hours(end(time))));
  }

  private BigDecimal hours(LocalDateTime time) {
    return BigDecimal.valueOf(Duration.between(start, time).toMinutes())
        .divide(BigDecimal.valueOf(60), DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }
}
