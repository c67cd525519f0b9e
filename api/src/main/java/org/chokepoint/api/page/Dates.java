package org.chokepoint.api.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.reports.text.Language;

/** Dates, periods and instants as a reader of that language writes them. */
record Dates(Language language) {
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
  private static final Pattern HALF = Pattern.compile("([0-9]{4})-H([12])");

  /** A period such as 2022, 2022-Q3, 2022-10, 2022-10-14 or 2017-01/2017-08; others as they are. */
  String period(String period) {
    int slash = period.indexOf('/');
    if (slash > 0) {
      String first = period(period.substring(0, slash));
      String last = period(period.substring(slash + 1));
      return first + (korean() ? " ~ " : " to ") + last;
    }
    Matcher quarter = QUARTER.matcher(period);
    if (quarter.matches()) {
      return part(quarter, "%2$s분기", "Q%2$s %1$s");
    }
    Matcher half = HALF.matcher(period);
    if (half.matches()) {
      return part(half, "%2$s반기", "half %2$s of %1$s");
    }
    return day(period);
  }

  private String part(Matcher parts, String korean, String english) {
    String form = korean() ? "%1$s년 " + korean : english;
    return form.formatted(parts.group(1), parts.group(2));
  }

  private String day(String text) {
    try {
      return switch (text.length()) {
        case 4 -> words("uuuu", "uuuu년", Year.parse(text));
        case 7 -> words("MMMM uuuu", "uuuu년 M월", YearMonth.parse(text));
        case 10 -> words("d MMMM uuuu", "uuuu년 M월 d일", LocalDate.parse(text));
        default -> text;
      };
    } catch (DateTimeParseException other) {
      return text;
    }
  }

  /** An ISO 8601 instant in a zone, to the minute; other text as it is. */
  String instant(String text, ZoneId zone) {
    try {
      return words(
          "d MMMM uuuu, HH:mm z", "uuuu년 M월 d일 HH:mm (z)", Instant.parse(text).atZone(zone));
    } catch (DateTimeParseException notAnInstant) {
      return text;
    }
  }

  private String words(String english, String korean, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(korean() ? korean : english, language.locale()).format(time);
  }

  private boolean korean() {
    return language == Language.KO;
  }
}
