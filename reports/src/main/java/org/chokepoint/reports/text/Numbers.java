package org.chokepoint.reports.text;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Numbers as readers write and say them; thousands separators and the decimal point are the same in
 * every language. A half is rounded away from zero, so that pages, studies and pictures show the
 * same digits.
 */
public final class Numbers {
  private static final String DASH = "\u2013";
  private static final double LARGE = 10_000;
  private static final double EOK = 100_000_000;

  private Numbers() {}

  /** A whole number, never shortened: {@code 12,345}. */
  public static String count(double number) {
    return decimal(number, 0);
  }

  /** A number with exactly that many decimals; what rounds to zero has no sign. */
  public static String decimal(double number, int decimals) {
    NumberFormat format = format(decimals);
    format.setMinimumFractionDigits(decimals);
    String text = format.format(number);
    return text.matches("-[0.]+") ? text.substring(1) : text;
  }

  /** A fraction of one as percent with one decimal: {@code 47.1%}. */
  public static String percent(double fraction) {
    return decimal(100 * fraction, 1) + "%";
  }

  /** A range, or one number where both ends read the same. */
  public static String range(String low, String high) {
    return low.equals(high) ? low : low + DASH + high;
  }

  static String compact(double number, Language language) {
    if (Math.abs(number) < LARGE) {
      return plain(number);
    }
    if (language == Language.KO) {
      return Math.abs(number) < EOK ? plain(number / LARGE) + "만" : plain(number / EOK) + "억";
    }
    NumberFormat format =
        NumberFormat.getCompactNumberInstance(Locale.ENGLISH, NumberFormat.Style.LONG);
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  static String hours(double number, Language language) {
    return plain(number) + (language == Language.KO ? "시간" : " h");
  }

  static String signed(double number) {
    String sign = number > 0 ? "+" : number < 0 ? "−" : "±";
    return sign + plain(Math.abs(number));
  }

  private static String plain(double number) {
    double size = Math.abs(number);
    return format(size >= 1_000 ? 0 : size >= 1 ? 1 : 3).format(number);
  }

  private static NumberFormat format(int decimals) {
    NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
