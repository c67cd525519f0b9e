package org.chokepoint.operations.run;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Ids of runs: the time in UTC and a part that makes them unlike each other. */
public final class RunIds {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
  private static final SecureRandom RANDOM = new SecureRandom();

  private RunIds() {}

  /** A new id for a run that is asked for at an instant. */
  public static String at(Instant instant) {
    byte[] unlike = new byte[4];
    RANDOM.nextBytes(unlike);
    return TIME.format(instant) + "-" + HexFormat.of().formatHex(unlike);
  }
}
