package org.chokepoint.operations.launch;

/** What a run is for. */
public enum Purpose {
  /** To publish a release. */
  PUBLISH,
  /** To say what would be computed, and to compute nothing. */
  PLAN
}
