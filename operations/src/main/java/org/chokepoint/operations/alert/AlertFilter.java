package org.chokepoint.operations.alert;

import java.time.Instant;
import java.util.Optional;

/**
 * Which alerts are wanted.
 *
 * @param market of that market only
 * @param kind of that kind only
 * @param since raised then or later
 */
public record AlertFilter(
    Optional<String> market, Optional<AlertKind> kind, Optional<Instant> since) {
  /** All alerts. */
  public static final AlertFilter ALL =
      new AlertFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
