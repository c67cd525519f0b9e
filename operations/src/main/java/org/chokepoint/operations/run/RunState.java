package org.chokepoint.operations.run;

import java.util.Locale;

/** How far a run is, or what became of it. */
public enum RunState {
  /** Waits for its turn. */
  QUEUED,
  /** Is being computed. */
  RUNNING,
  /** Published a release. */
  SUCCEEDED,
  /** Found nothing that had changed. */
  UNCHANGED,
  /** Published nothing, or not all that was asked for. */
  FAILED,
  /** Was called off. */
  CANCELLED;

  /** The word in files and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of a word. */
  public static RunState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether nothing more will happen. */
  public boolean over() {
    return this != QUEUED && this != RUNNING;
  }
}
