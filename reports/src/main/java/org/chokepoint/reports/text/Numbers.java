package org.chokepoint.reports.text;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people say them. */
final class Numbers {
  private static final double LARGE = 10_000;
  private static final double EOK = 100_000_000;

  private Numbers() {}

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
    NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(Math.abs(number) >= 1_000 ? 0 : Math.abs(number) >= 1 ? 1 : 3);
    return format.format(number);
  }
}
