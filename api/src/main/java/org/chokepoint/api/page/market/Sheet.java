package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.http.Question;

/**
 * One sheet of a long list.
 *
 * @param lines what is on it
 * @param found how many there are on all sheets
 * @param number its number, from 1
 * @param sheets how many sheets there are
 */
public record Sheet<T>(List<T> lines, int found, int number, int sheets) {
  /** How many lines a sheet has. */
  static final int LINES = 100;

  private static final int MOST_SHEETS = 100_000;

  public Sheet {
    lines = List.copyOf(lines);
  }

  /** The sheet that {@code page} asks for; the last one where there are fewer. */
  static <T> Sheet<T> of(List<T> all, Question question) {
    int sheets = Math.max(1, (all.size() + LINES - 1) / LINES);
    int number = Math.min(sheets, question.whole("page", 1, 1, MOST_SHEETS));
    int first = (number - 1) * LINES;
    return new Sheet<>(
        all.subList(first, Math.min(all.size(), first + LINES)), all.size(), number, sheets);
  }
}
