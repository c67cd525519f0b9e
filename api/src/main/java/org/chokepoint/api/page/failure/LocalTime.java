package org.chokepoint.api.page.failure;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.OptionalDouble;
import org.chokepoint.reports.text.Language;

/** A day or a minute as data prints it, local to the place; other text as it is. */
public final class LocalTime {
  private static final double MINUTES = 60;

  private LocalTime() {}

  /** The time in words. */
  public static String words(String text, Language language) {
    boolean korean = language == Language.KO;
    try {
      if (text.length() == 10) {
        return format(korean ? "uuuu년 M월 d일" : "d MMMM uuuu", language)
            .format(LocalDate.parse(text));
      }
      return format(korean ? "uuuu년 M월 d일 HH:mm" : "d MMMM uuuu, HH:mm", language)
          .format(LocalDateTime.parse(text));
    } catch (DateTimeException notATime) {
      return text;
    }
  }

  /** The hours between two minutes, where both are known to the minute. */
  static OptionalDouble hours(String start, String end) {
    try {
      Duration between = Duration.between(LocalDateTime.parse(start), LocalDateTime.parse(end));
      return OptionalDouble.of(between.toMinutes() / MINUTES);
    } catch (DateTimeException notMinutes) {
      return OptionalDouble.empty();
    }
  }

  /** The minute that many hours after another, or the empty text where that one is not known. */
  static String after(String start, OptionalDouble hours) {
    if (hours.isEmpty()) {
      return "";
    }
    try {
      long minutes = Math.round(hours.getAsDouble() * MINUTES);
      return LocalDateTime.parse(start).plusMinutes(minutes).toString();
    } catch (DateTimeException notAMinute) {
      return "";
    }
  }

  private static DateTimeFormatter format(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
