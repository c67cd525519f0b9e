package org.chokepoint.reports.question;

import java.util.List;

/**
 * One thing that is wrong with a question.
 *
 * @param kind what is wrong
 * @param parameter the parameter of the address
 * @param detail a sentence: what was found, what was expected, what to do
 * @param nearest the known names closest to the one that was given
 */
public record QuestionFault(Kind kind, String parameter, String detail, List<String> nearest) {

  /** What can be wrong. */
  public enum Kind {
    /** A parameter that is needed is not given. */
    MISSING,
    /** The text cannot be read. */
    MALFORMED,
    /** The release has nothing of that name. */
    UNKNOWN,
    /** Each part can be read, and together they make no sense. */
    CONTRADICTION,
    /** More than is computed at once. */
    OVER_LIMIT
  }

  public QuestionFault {
    nearest = List.copyOf(nearest);
  }
}
