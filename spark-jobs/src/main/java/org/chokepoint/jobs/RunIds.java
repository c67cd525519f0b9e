package org.chokepoint.jobs;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Names for runs and releases that sort by the time they were given. */
final class RunIds {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private RunIds() {}

  static String at(Instant now) {
    byte[] tail = new byte[4];
    new SecureRandom().nextBytes(tail);
    return FORM.format(now).replace(".", "") + "-" + HexFormat.of().formatHex(tail);
  }
}
