package org.chokepoint.reports.chart;

/** Breaks a long text into lines, between words. */
final class Lines {
  private Lines() {}

  /** The text in lines of at most so many characters; a longer word stays whole. */
  static String wrapped(String text, int columns) {
    StringBuilder lines = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > columns) {
        lines.append('\n');
        used = 0;
      } else if (used > 0) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += word.length();
    }
    return lines.toString();
  }

  /** How many lines the text has. */
  static int count(String text) {
    return (int) text.chars().filter(letter -> letter == '\n').count() + 1;
  }
}
