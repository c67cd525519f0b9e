package org.chokepoint.operations.run;

import java.util.Locale;

/** How much a run computes again. */
public enum Extent {
  /** What changed and what stands on it. */
  CHANGED,
  /** Everything. */
  FULL;

  /** The word in files and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The extent of a word. */
  public static Extent of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
