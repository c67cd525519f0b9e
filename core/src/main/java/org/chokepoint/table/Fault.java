package org.chokepoint.table;

import java.util.Locale;

/**
 * One thing that is wrong with an input.
 *
 * @param kind what is wrong
 * @param table the table, or empty where no table is meant
 * @param file the file as the user named it
 * @param line the first line, counted from 1; 0 where the whole file is meant
 * @param column the column's name, or empty
 * @param found what was found
 * @param expected what was expected
 * @param remedy what to do
 */
public record Fault(
    FaultKind kind,
    String table,
    String file,
    long line,
    String column,
    String found,
    String expected,
    String remedy) {

  private static final int SHOWN = 80;

  public Fault {
    found = printable(shortened(found));
    column = printable(shortened(column));
  }

  private static String shortened(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "...";
  }

  /**
   * Control and invisible characters as \\uXXXX: a message is one line and never drives a terminal.
   */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }

  /** One line: {@code file:line, column 'value': found 'x', expected y; remedy [kind]}. */
  public String message() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (!column.isEmpty()) {
      text.append(", column '").append(column).append('\'');
    }
    return text.append(": found ")
        .append(found)
        .append(", expected ")
        .append(expected)
        .append("; ")
        .append(remedy)
        .append(" [")
        .append(kind.id())
        .append(']')
        .toString();
  }
}
