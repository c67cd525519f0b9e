package org.chokepoint.reports.question;

import org.chokepoint.reports.text.Language;

/**
 * A sentence in the languages of the pages. What the engine itself says is English only, and then
 * the Korean text is empty.
 *
 * @param en in English
 * @param ko in Korean; empty where there is none
 */
public record Words(String en, String ko) {

  /** What the engine says, in English. */
  public static Words english(String text) {
    return new Words(text, "");
  }

  /** The sentence for a reader of that language; in English where there is no other. */
  public String in(Language language) {
    return language == Language.KO && !ko.isEmpty() ? ko : en;
  }
}
