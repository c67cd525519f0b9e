package org.chokepoint.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something applies.
 *
 * @param from the first day, if known
 * @param to the first day on which it no longer applies, if any
 */
public record Dated(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Whether a day is among them. */
  public boolean includes(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(day::isBefore).orElse(true);
  }
}
