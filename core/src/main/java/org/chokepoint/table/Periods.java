package org.chokepoint.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar periods as text: a year {@code 2022}, a half {@code 2022-H1}, a quarter {@code 2022-Q3},
 * a month {@code 2022-10}, a day {@code 2022-10-14}, or two of them joined by a slash.
 */
public final class Periods {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern PART = Pattern.compile("([0-9]{4})-([HQ])([0-9])");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Periods() {}

  /** Whether the text is a period. */
  public static boolean valid(String text) {
    return lastDay(text).isPresent();
  }

  /** The last day of the period, or empty if the text is not a period. */
  public static Optional<LocalDate> lastDay(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return lastDayOfOne(text);
    }
    Optional<LocalDate> first = lastDayOfOne(text.substring(0, slash));
    Optional<LocalDate> last = lastDayOfOne(text.substring(slash + 1));
    return last.filter(day -> first.isPresent() && !day.isBefore(first.get()));
  }

  /** The first day of the period, or empty if the text is not a period. */
  public static Optional<LocalDate> firstDay(String text) {
    int slash = text.indexOf('/');
    String first = slash < 0 ? text : text.substring(0, slash);
    return lastDay(text).flatMap(last -> lastDayOfOne(first)).map(last -> begin(first, last));
  }

  private static LocalDate begin(String text, LocalDate last) {
    if (YEAR.matcher(text).matches()) {
      return last.withDayOfYear(1);
    }
    if (DAY.matcher(text).matches()) {
      return last;
    }
    return MONTH.matcher(text).matches()
        ? last.withDayOfMonth(1)
        : last.withDayOfMonth(1).minusMonths(text.indexOf('H') < 0 ? 2 : 5);
  }

  private static Optional<LocalDate> lastDayOfOne(String text) {
    try {
      return parse(text);
    } catch (DateTimeException notACalendarDate) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parse(String text) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of(LocalDate.of(Integer.parseInt(text), 12, 31));
    }
    if (DAY.matcher(text).matches()) {
      return Optional.of(LocalDate.parse(text));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return Optional.of(YearMonth.parse(text).atEndOfMonth());
    }
    Matcher part = PART.matcher(text);
    if (!part.matches()) {
      return Optional.empty();
    }
    int months = part.group(2).equals("H") ? 6 : 3;
    int number = Integer.parseInt(part.group(3));
    if (number < 1 || number * months > 12) {
      return Optional.empty();
    }
    return Optional.of(
        YearMonth.of(Integer.parseInt(part.group(1)), number * months).atEndOfMonth());
  }
}
