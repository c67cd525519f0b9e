package org.chokepoint.reports.question;

import org.chokepoint.reports.text.Language;

/**
 * The dataset that an answer is read from.
 *
 * @param dataset its identifier
 * @param title its title
 * @param titleLocal its title in the language of the place; empty where there is none
 * @param synthetic whether it is made up
 */
public record Origin(String dataset, String title, String titleLocal, boolean synthetic) {
  /** The title for a reader of that language. */
  public String in(Language language) {
    return language == Language.KO && !titleLocal.isEmpty() ? titleLocal : title;
  }
}
