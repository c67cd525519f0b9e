package org.chokepoint.reports.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How one cell is put into words. Numbers have thousands separators and a decimal point. */
public enum Wording {
  /** As it stands. */
  TEXT,
  /** A whole number: {@code 12,345}. */
  COUNT,
  /** Index points without decimals: {@code 2,513}. */
  POINTS,
  /** A number with one decimal: {@code 2,512.6}. */
  DECIMAL,
  /** A fraction as percent with one decimal: {@code 47.1%}. */
  PERCENT,
  /** The basis of a share: {@code users_mau} as {@code monthly users}. */
  BASIS;

  /** The word in a template: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Wording::id).toList();
  }

  /** The number in this wording. */
  public String of(double number) {
    return switch (this) {
      case COUNT, POINTS -> String.format(Locale.ROOT, "%,d", Math.round(number));
      case PERCENT -> String.format(Locale.ROOT, "%.1f%%", 100 * number);
      case DECIMAL, TEXT, BASIS -> String.format(Locale.ROOT, "%,.1f", number);
    };
  }

  /** The whole number in this wording. */
  public String of(long number) {
    return this == COUNT || this == POINTS
        ? String.format(Locale.ROOT, "%,d", number)
        : of((double) number);
  }

  /** The text in this wording. */
  public String of(String text) {
    return this == BASIS ? basis(text) : text;
  }

  private static String basis(String id) {
    return switch (id) {
      case "users_mau" -> "monthly users";
      case "users_dau" -> "daily users";
      case "time" -> "hours of use";
      case "unspecified" -> "basis not said";
      default -> id.replace('_', ' ');
    };
  }
}
