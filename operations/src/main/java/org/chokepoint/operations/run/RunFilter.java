package org.chokepoint.operations.run;

import java.time.Instant;
import java.util.Optional;

/**
 * Which runs are listed, newest first.
 *
 * @param state only those in a state
 * @param schedule only those of a schedule
 * @param before only those asked for before an instant
 * @param limit at most so many
 */
public record RunFilter(
    Optional<RunState> state, Optional<String> schedule, Optional<Instant> before, int limit) {
  /** The newest runs. */
  public static RunFilter newest(int limit) {
    return new RunFilter(Optional.empty(), Optional.empty(), Optional.empty(), limit);
  }

  /** The same of one schedule. */
  public RunFilter of(String name) {
    return new RunFilter(state, Optional.of(name), before, limit);
  }

  /** The same in one state. */
  public RunFilter in(RunState wanted) {
    return new RunFilter(Optional.of(wanted), schedule, before, limit);
  }
}
