package org.chokepoint.api.http;

import java.util.List;

/** Looks at one thing that the server needs. */
@FunctionalInterface
public interface HealthCheck {
  /** What is wrong with it; nothing is the normal case. Answers within a few seconds. */
  List<Reason> reasons();

  /**
   * Why the server is not quite well.
   *
   * @param code a word for programs, which stays the same
   * @param sentence what was found and what to do
   */
  record Reason(String code, String sentence) {}
}
