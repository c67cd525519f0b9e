package org.chokepoint.jobs.io;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;

/** Names of releases, which sort in the order of their claims, whatever the clock says. */
final class ReleaseIds {
  private static final int STAMP = "20260101T000000000Z".length();
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  private ReleaseIds() {}

  /** A new one, greater than the last. */
  static String after(Optional<String> last, Instant now) {
    byte[] bytes = new byte[4];
    new SecureRandom().nextBytes(bytes);
    String tail = "-" + HexFormat.of().formatHex(bytes);
    String id = FORM.format(now) + tail;
    if (last.isEmpty() || id.compareTo(last.get()) > 0) {
      return id;
    }
    return next(last.get()) + tail;
  }

  private static String next(String last) {
    try {
      Instant before = FORM.parse(last.substring(0, Math.min(STAMP, last.length())), Instant::from);
      return FORM.format(before.plusMillis(1));
    } catch (DateTimeException notOurs) {
      return last;
    }
  }
}
