package org.chokepoint.api.page;

import java.util.List;
import org.chokepoint.reports.text.Language;

/**
 * Why a page cannot be shown, for a reader with a browser.
 *
 * @param language the language of the page
 * @param status the HTTP status
 * @param title the kind of problem
 * @param detail expected, found, what to do
 * @param nearest what the reader may have meant
 */
public record ProblemPage(
    Language language, int status, String title, String detail, List<String> nearest) {
  public ProblemPage {
    nearest = List.copyOf(nearest);
  }

  /** The heading: what went wrong, in a few words. */
  public String heading() {
    return t(
        switch (status) {
          case 404 -> "site.problem.absent";
          case 400, 422 -> "site.problem.asked";
          case 429, 503 -> "site.problem.later";
          default -> status < 500 ? "site.problem.refused" : "site.problem.ours";
        });
  }

  /** The words of a key. */
  public String t(String key) {
    return Words.in(language).of(key);
  }

  /** The front page in this language. */
  public String home() {
    return "/?lang=" + language.id();
  }
}
