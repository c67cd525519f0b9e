package org.chokepoint.api.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.chokepoint.api.release.ReleaseEntry;

/** Which release was the newest one at a time. */
final class AsOf {
  private AsOf() {}

  /**
   * The id of the newest release published at or before a time.
   *
   * @param word a date, meaning until its end in UTC, or an instant
   * @param releases all releases, newest first
   * @throws Refusal 400 if it is neither, 404 naming the earliest release if there was none yet
   */
  static String release(String word, List<ReleaseEntry> releases) {
    Instant end = instant(word);
    return releases.stream()
        .filter(entry -> !Instant.parse(entry.createdAt()).isAfter(end))
        .findFirst()
        .map(ReleaseEntry::id)
        .orElseThrow(() -> tooEarly(word, releases));
  }

  private static Instant instant(String word) {
    try {
      return word.length() == 10
          ? LocalDate.parse(word).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1)
          : OffsetDateTime.parse(word).toInstant();
    } catch (DateTimeException neither) {
      throw Refusal.of(400, "malformed parameter")
          .detail(
              "asOf is '%s', expected a date such as %s or an instant such as %s"
                  .formatted(word, "2026-11-22", "2026-11-22T06:15:01Z"))
          .parameter("asOf");
    }
  }

  private static Refusal tooEarly(String word, List<ReleaseEntry> releases) {
    Refusal refusal = Refusal.of(404, "no such release").parameter("asOf");
    if (releases.isEmpty()) {
      return refusal.detail("no release yet; run ./chokepoint run");
    }
    ReleaseEntry earliest = releases.get(releases.size() - 1);
    return refusal
        .detail(
            "no release was published by %s; the earliest is %s of %s"
                .formatted(word, earliest.id(), earliest.createdAt()))
        .nearest(List.of(earliest.id()));
  }
}
