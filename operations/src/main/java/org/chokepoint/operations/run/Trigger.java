package org.chokepoint.operations.run;

import java.util.Locale;

/** What asked for a run. */
public enum Trigger {
  /** A person on the command line. */
  COMMAND,
  /** An instant of a schedule. */
  SCHEDULE,
  /** A person on a page. */
  PAGE,
  /** A request to the API. */
  API,
  /** What failed in another run is tried again. */
  RETRY,
  /** Past periods are computed again. */
  BACKFILL;

  /** The word in files and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The trigger of a word. */
  public static Trigger of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
