package org.chokepoint.operations.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param release the release it published
 * @param rowsRead rows that were read
 * @param rowsRejected rows that were refused
 * @param secondsByStep how long each step took, in the order of the steps
 * @param error why it failed; empty where it did not
 */
public record RunOutcome(
    Optional<String> release,
    long rowsRead,
    long rowsRejected,
    Map<String, Double> secondsByStep,
    String error) {
  public RunOutcome {
    secondsByStep = Collections.unmodifiableMap(new LinkedHashMap<>(secondsByStep));
  }

  /** Nothing came of it, and this is why. */
  public static RunOutcome error(String error) {
    return new RunOutcome(Optional.empty(), 0, 0, Map.of(), error);
  }
}
