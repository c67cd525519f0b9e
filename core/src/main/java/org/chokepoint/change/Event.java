package org.chokepoint.change;

import java.util.Locale;

/** What became of a firm between two markets. */
public enum Event {
  /** It is in both. */
  STAYED,
  /** It is in the later one only. */
  ENTERED,
  /** It is in the earlier one only. */
  LEFT,
  /** It is listed in the later one only; earlier it may have been among the unlisted firms. */
  APPEARED,
  /** It is listed in the earlier one only; later it may be among the unlisted firms. */
  DISAPPEARED;

  /** The word in files: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
