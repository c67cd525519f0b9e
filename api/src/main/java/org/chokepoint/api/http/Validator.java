package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a caller's copy is compared by (RFC 9110, section 13). The entity tag is always weak: the
 * same answer may travel compressed or not.
 *
 * @param tag the tag as it stands in the header
 * @param modified when the answer became what it is, where that is known
 */
record Validator(String tag, Optional<Instant> modified) {
  private static final int BYTES = 12;
  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

  /**
   * The validator of one form of what is read from one release by one version of this server.
   *
   * @param form format and language
   */
  static Validator ofRelease(String id, String createdAt, String server, String form) {
    return new Validator(
        "W/\"" + id + "." + server + form + "\"",
        Optional.of(Instant.parse(createdAt).truncatedTo(ChronoUnit.SECONDS)));
  }

  /** The validator of an answer by the hash of its bytes. */
  static Validator ofHash(byte[] hash) {
    String digest = HexFormat.of().formatHex(hash, 0, BYTES);
    return new Validator("W/\"" + digest + "\"", Optional.empty());
  }

  /** Puts itself into the answer. */
  void tell(Context context) {
    context.header("ETag", tag);
    modified.ifPresent(
        time -> context.header("Last-Modified", HTTP_DATE.format(time.atZone(ZoneOffset.UTC))));
  }

  /**
   * Whether the caller has this answer. {@code If-None-Match} decides where it is sent, otherwise
   * {@code If-Modified-Since}.
   */
  boolean matches(Context context) {
    List<String> tags = Collections.list(context.req().getHeaders("If-None-Match"));
    if (!tags.isEmpty()) {
      return tags.stream()
          .flatMap(header -> Arrays.stream(header.split(",", -1)))
          .map(String::strip)
          .anyMatch(given -> given.equals("*") || opaque(given).equals(opaque(tag)));
    }
    Optional<Instant> since =
        Optional.ofNullable(context.header("If-Modified-Since")).flatMap(Validator::date);
    return modified.isPresent() && since.isPresent() && !modified.get().isAfter(since.get());
  }

  private static Optional<Instant> date(String header) {
    try {
      return Optional.of(ZonedDateTime.parse(header, HTTP_DATE).toInstant());
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  private static String opaque(String given) {
    return given.startsWith("W/") ? given.substring(2) : given;
  }
}
