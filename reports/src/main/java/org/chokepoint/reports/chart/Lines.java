package org.chokepoint.reports.chart;

/** Breaks a long text into lines, between words. A Hangul syllable is as wide as two letters. */
final class Lines {
  private static final int FIRST_WIDE = 0x1100;

  private Lines() {}

  /** The text in lines of at most so many letters; a longer word stays whole. */
  static String wrapped(String text, int columns) {
    StringBuilder lines = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.append('\n');
        used = 0;
      } else if (used > 0) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += width;
    }
    return lines.toString();
  }

  /** How many lines the text has. */
  static int count(String text) {
    return (int) text.chars().filter(letter -> letter == '\n').count() + 1;
  }

  /** How wide the text is, in letters. */
  static int width(String text) {
    return text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
  }
}
