package org.chokepoint.graph.remedy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What additions shall make small. */
public enum Objective {
  /** The loss of the worst threat. */
  WORST,
  /** The sum over threats of chance times loss. */
  EXPECTED;

  /** The word in files and addresses: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Objective::id).toList();
  }
}
