package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.reports.text.Language;

/** Problems as pages, for a reader with a browser. */
@FunctionalInterface
public interface ProblemPages {
  /**
   * The page.
   *
   * @param language the reader's language
   * @param status the HTTP status
   * @param title the kind of problem
   * @param detail this case of it
   * @param nearest what the reader may have meant
   */
  String html(Language language, int status, String title, String detail, List<String> nearest);
}
