package org.chokepoint.reports.text;

import java.util.Collection;
import org.chokepoint.table.NearestName;

/** What to tell a person who used a word nobody knows. */
public final class Refusal {
  private Refusal() {}

  /**
   * What was found, and the nearest known word or, where none is near, the known words.
   *
   * @param kind what the word names, for example {@code parameter}
   * @param found the unknown word
   * @param known the known words
   */
  public static String of(String kind, String found, Collection<String> known) {
    String hint = known.isEmpty() ? "there is none to choose from" : NearestName.hint(found, known);
    return "unknown %s '%s'; %s".formatted(kind, found, hint);
  }
}
