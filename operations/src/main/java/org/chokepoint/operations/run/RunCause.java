package org.chokepoint.operations.run;

import java.time.Instant;
import java.util.Optional;

/**
 * Why there is a run.
 *
 * @param trigger what asked for it
 * @param actor who asked, or who made the schedule that asked
 * @param schedule the schedule, if one asked
 * @param dueAt the instant of the schedule
 */
public record RunCause(
    Trigger trigger, String actor, Optional<String> schedule, Optional<Instant> dueAt) {

  /** A person or a program asked. */
  public static RunCause asked(Trigger trigger, String actor) {
    return new RunCause(trigger, actor, Optional.empty(), Optional.empty());
  }

  /** A schedule's instant came. */
  public static RunCause due(String schedule, Instant instant, String actor) {
    return new RunCause(Trigger.SCHEDULE, actor, Optional.of(schedule), Optional.of(instant));
  }

  /** A person asked for a run of a schedule out of turn. */
  public static RunCause outOfTurn(Trigger trigger, String schedule, String actor) {
    return new RunCause(trigger, actor, Optional.of(schedule), Optional.empty());
  }
}
