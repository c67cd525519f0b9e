package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chokepoint.api.release.ReleaseEntry;

/**
 * One run of the batch.
 *
 * @param id its id
 * @param trigger what started it, or the empty text where that is not recorded
 * @param started when it started as an ISO instant, or the empty text
 * @param release what it published; empty where it failed
 * @param seconds how long it took, where that is recorded
 * @param steps seconds of each step
 * @param datasets the datasets it computed
 */
public record RunLine(
    String id,
    String trigger,
    String started,
    Optional<ReleaseEntry> release,
    OptionalDouble seconds,
    Map<String, Double> steps,
    List<String> datasets) {
  public RunLine {
    steps = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(steps));
    datasets = List.copyOf(datasets);
  }

  /** Whether it published a release. */
  public String state() {
    return release.isPresent() ? "succeeded" : "failed";
  }
}
