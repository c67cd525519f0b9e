package org.chokepoint.reports.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, periods and instants as a reader of a language writes them. */
public final class Dates {
  private static final Pattern PART = Pattern.compile("([0-9]{4})-([QH])([1-4])");

  private Dates() {}

  /** A period as pictures write it, where room is scarce: ISO 8601 in English, else spelled out. */
  static String period(String period, Language language) {
    return language == Language.EN ? period : spelled(period, language);
  }

  /** A period such as 2022, 2022-Q3, 2022-10, 2022-10-14 or 2017-01/2017-08; others as they are. */
  public static String spelled(String period, Language language) {
    int slash = period.indexOf('/');
    if (slash > 0) {
      String first = spelled(period.substring(0, slash), language);
      String last = spelled(period.substring(slash + 1), language);
      return first + (language == Language.KO ? "~" : " to ") + last;
    }
    Matcher part = PART.matcher(period);
    return part.matches() ? part(part, period, language) : day(period, language);
  }

  private static String part(Matcher part, String period, Language language) {
    boolean korean = language == Language.KO;
    String year = part.group(1);
    String number = part.group(3);
    if (part.group(2).equals("Q")) {
      return korean ? year + "년 " + number + "분기" : "Q" + number + " " + year;
    }
    return switch (number) {
      case "1" -> korean ? year + "년 상반기" : "half 1 of " + year;
      case "2" -> korean ? year + "년 하반기" : "half 2 of " + year;
      default -> period;
    };
  }

  private static String day(String text, Language language) {
    try {
      return switch (text.length()) {
        case 4 -> words("uuuu", "uuuu년", Year.parse(text), language);
        case 7 -> words("MMMM uuuu", "uuuu년 M월", YearMonth.parse(text), language);
        case 10 -> words("d MMMM uuuu", "uuuu년 M월 d일", LocalDate.parse(text), language);
        default -> text;
      };
    } catch (DateTimeException other) {
      return text;
    }
  }

  /** A day or a minute without a zone, as data prints it; other text as it is. */
  public static String local(String text, Language language) {
    try {
      return text.length() == 10
          ? day(text, language)
          : words("d MMMM uuuu, HH:mm", "uuuu년 M월 d일 HH:mm", LocalDateTime.parse(text), language);
    } catch (DateTimeException notATime) {
      return text;
    }
  }

  /** An ISO 8601 instant in a zone, to the minute; other text as it is. */
  public static String instant(String text, ZoneId zone, Language language) {
    try {
      return words(
          "d MMMM uuuu, HH:mm z",
          "uuuu년 M월 d일 HH:mm (z)",
          Instant.parse(text).atZone(zone),
          language);
    } catch (DateTimeException notAnInstant) {
      return text;
    }
  }

  private static String words(
      String english, String korean, TemporalAccessor time, Language language) {
    String pattern = language == Language.KO ? korean : english;
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
  }
}
