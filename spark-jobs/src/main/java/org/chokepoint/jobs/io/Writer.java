package org.chokepoint.jobs.io;

import java.util.Map;
import java.util.Optional;

/**
 * One attempt at one run, as the table of releases names who may publish next.
 *
 * @param runId the run
 * @param attempt 1, and 1 more each time another server took the run over
 */
record Writer(String runId, int attempt) {
  /** The property of the table {@code release} that names its writer. */
  static final String PROPERTY = "chokepoint.writer";

  /** When it claimed the log, an ISO instant. */
  static final String SINCE = "chokepoint.writer-since";

  private static final String BRANCH = "run-";

  /** Whom the properties of the table {@code release} name. */
  static Optional<Writer> named(Map<String, String> properties) {
    String text = properties.getOrDefault(PROPERTY, "");
    int slash = text.lastIndexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.of(
            new Writer(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1))));
  }

  /** Its value of {@link #PROPERTY}. */
  String text() {
    return runId + "/" + attempt;
  }

  /** The branch of every table that it writes on. */
  String branch() {
    return BRANCH + runId + "-" + attempt;
  }

  /** Whether a branch is one that some run writes on. */
  static boolean owns(String branch) {
    return branch.startsWith(BRANCH);
  }

  @Override
  public String toString() {
    return "run " + runId + " (attempt " + attempt + ")";
  }
}
