package org.chokepoint.market;

import java.util.Locale;

/** Whom one counts as one holder. */
public enum Lens {
  /** Each firm for itself. */
  FIRM,
  /** Affiliates of one ultimate parent together, as one undertaking. */
  GROUP;

  /** The word in files: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
