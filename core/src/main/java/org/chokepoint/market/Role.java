package org.chokepoint.market;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a row of a share table stands for. Only {@link #FIRM} rows are ever firms. */
public enum Role {
  /** One firm. */
  FIRM,
  /** All firms that are not listed, together. */
  RESIDUAL,
  /** The whole market. */
  TOTAL,
  /** An outside good: not part of the market. */
  OUTSIDE;

  /** The word in files: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Role::id).toList();
  }
}
