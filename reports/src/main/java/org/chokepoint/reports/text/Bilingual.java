package org.chokepoint.reports.text;

/**
 * One text in both languages.
 *
 * @param en in English
 * @param ko in Korean
 */
public record Bilingual(String en, String ko) {

  /** The text in that language. */
  public String in(Language language) {
    return language == Language.KO ? ko : en;
  }

  /** A text that is the same in both, such as an identifier. */
  public static Bilingual same(String text) {
    return new Bilingual(text, text);
  }
}
