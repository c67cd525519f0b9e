package org.chokepoint.jobs;

import java.util.Optional;
import java.util.Set;

/**
 * How a run is to be done.
 *
 * @param runId what it is called
 * @param attempt which try it is, from 1
 * @param options what departs from the usual
 * @param periods the periods to make anew whatever differs
 */
public record RunOrder(
    String runId, int attempt, Set<Option> options, Optional<PeriodRange> periods) {
  /** What departs from the usual. */
  public enum Option {
    /** Everything is made anew. */
    FULL,
    /** Only say what would be done. */
    DRY_RUN,
    /** A dataset with faults is left as it was, and the others are published. */
    KEEP_GOING
  }

  public RunOrder {
    options = Set.copyOf(options);
  }

  /** The usual run. */
  static RunOrder usual(String runId, Option... options) {
    return new RunOrder(runId, 1, Set.of(options), Optional.empty());
  }

  boolean has(Option option) {
    return options.contains(option);
  }
}
