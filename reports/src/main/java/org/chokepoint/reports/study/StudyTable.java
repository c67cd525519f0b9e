package org.chokepoint.reports.study;

import java.util.List;

/**
 * A table of a study.
 *
 * @param id its identifier on the page
 * @param caption what it shows
 * @param headings the headings
 * @param rows the cells as text
 * @param words how many columns from the left are words; the others are numbers
 */
public record StudyTable(
    String id, String caption, List<String> headings, List<List<String>> rows, int words) {
  public StudyTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The class of a cell in that column. */
  public String look(int column) {
    return column < words ? "" : "number";
  }
}
