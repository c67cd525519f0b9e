package org.chokepoint.api.data;

import java.util.Arrays;
import java.util.List;

/** Lists that are stored as one text. */
final class Joined {
  private Joined() {}

  /** The parts of a text joined by {@code ;}. */
  static List<String> list(String text) {
    return parts(text, ";");
  }

  /** The steps of a path joined by {@code >}. */
  static List<String> path(String text) {
    return parts(text, " > ");
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
