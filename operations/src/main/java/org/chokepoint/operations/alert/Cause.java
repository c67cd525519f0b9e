package org.chokepoint.operations.alert;

import java.util.Locale;

/**
 * What moved the number that an alert is about.
 *
 * @param kind what it is
 * @param id the firm, the dependency as {@code dependent > provider}, the dataset or the rule book
 * @param name its name in English, or the identifier
 * @param nameLocal its name in the language of the place, or the empty text
 * @param change {@code added}, {@code removed}, {@code changed} or {@code passed} (of time)
 * @param before what was there before, or the empty text
 * @param after what is there now, or the empty text
 * @param row the row it was read from
 */
public record Cause(
    Kind kind,
    String id,
    String name,
    String nameLocal,
    String change,
    String before,
    String after,
    SourceRow row) {

  /** What can move a number. */
  public enum Kind {
    /** A firm, by what it holds. */
    FIRM,
    /** A dependency: one row that says who needs whom. */
    EDGE,
    /** A node, by the people who use it. */
    NODE,
    /** A rule book, by what it says. */
    RULES,
    /** The code, by how it computes. */
    CODE,
    /** Another input of the dataset. */
    DATASET,
    /** The calendar. */
    TIME;

    /** The word in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where a row stands.
   *
   * @param dataset the dataset
   * @param table the table
   * @param file the file of the dataset that fills the table; empty where there are several
   * @param key what makes the row what it is
   * @param source where the figure is printed, or the empty text
   */
  public record SourceRow(String dataset, String table, String file, String key, String source) {
    /** No row: what moved the number is none. */
    public static final SourceRow NONE = new SourceRow("", "", "", "", "");
  }
}
