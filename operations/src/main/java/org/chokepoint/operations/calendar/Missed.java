package org.chokepoint.operations.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What is done about instants that passed while no server was there to run them. */
public enum Missed {
  /** The latest one is run. */
  LATEST,
  /** All of them are run, in order. */
  ALL,
  /** None of them is run. */
  NONE;

  /** The word in files and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What to run.
   *
   * @param due instants that are due and were not considered before, in order
   * @param onTime from when on an instant is on time; earlier ones were missed
   * @return those to run, in order
   */
  public List<Instant> toRun(List<Instant> due, Instant onTime) {
    return switch (this) {
      case ALL -> List.copyOf(due);
      case LATEST -> due.isEmpty() ? List.of() : List.of(due.get(due.size() - 1));
      case NONE -> due.stream().filter(instant -> !instant.isBefore(onTime)).toList();
    };
  }
}
