package org.chokepoint.reports.question;

import org.chokepoint.reports.text.Language;

/**
 * A thing with its names.
 *
 * @param id its identifier
 * @param name its name in English; the identifier where there is none
 * @param nameLocal its name in its own language; empty where there is none
 */
public record Named(String id, String name, String nameLocal) {

  /** A thing known by its identifier alone. */
  public static Named of(String id) {
    return new Named(id, id, "");
  }

  /** The name for a reader of that language. */
  public String in(Language language) {
    return language == Language.KO && !nameLocal.isEmpty() ? nameLocal : name;
  }
}
