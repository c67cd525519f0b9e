package org.chokepoint.api.page;

import java.text.NumberFormat;
import org.chokepoint.reports.text.Language;

/** Numbers as a reader of that language writes them. They are never shortened: they are quoted. */
record Figures(Language language) {
  private static final String DASH = "\u2013";

  /** A whole number. */
  String count(double number) {
    return format(number, 0);
  }

  /** A number with at most that many decimals, trailing zeros kept. */
  String decimal(double number, int decimals) {
    return format(number, decimals);
  }

  /** A fraction of one as percent with one decimal. */
  String percent(double fraction) {
    return format(100 * fraction, 1) + "%";
  }

  /** A range, or one number where both ends read the same. */
  static String range(String low, String high) {
    return low.equals(high) ? low : low + DASH + high;
  }

  private String format(double number, int decimals) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }
}
