package org.chokepoint.api.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** When a release was published, in words. */
final class PublicationTime {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private PublicationTime() {}

  /** The ISO 8601 instant in words; other text as it is. */
  static String of(String text) {
    try {
      return WORDS.format(Instant.parse(text));
    } catch (DateTimeParseException notAnInstant) {
      return text;
    }
  }
}
