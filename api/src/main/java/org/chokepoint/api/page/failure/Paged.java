package org.chokepoint.api.page.failure;

import java.util.List;
import org.chokepoint.api.http.Question;

/**
 * One page of a long list; {@code page} stands in the address.
 *
 * @param rows the rows of the page
 * @param number the page, from 1
 * @param pages how many there are
 * @param all how many rows there are
 */
public record Paged<T>(List<T> rows, int number, int pages, int all) {
  /** Which page, in an address. */
  public static final String PARAMETER = "page";

  public Paged {
    rows = List.copyOf(rows);
  }

  /** The page asked for; the last one where there are fewer. */
  public static <T> Paged<T> of(List<T> all, Question question, int size) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int number = Math.min(pages, question.whole(PARAMETER, 1, 1, 100_000));
    int from = (number - 1) * size;
    return new Paged<>(
        all.subList(from, Math.min(all.size(), from + size)), number, pages, all.size());
  }

  /** How many rows come before this page. */
  public int before() {
    return number == 1 ? 0 : number == pages ? all - rows.size() : (number - 1) * rows.size();
  }
}
