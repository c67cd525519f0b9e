package org.chokepoint.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An entity tag (RFC 9110). Always weak: the same answer may travel compressed or not.
 *
 * @param text the tag as it stands in the header
 */
record Validator(String text) {
  private static final int BYTES = 12;

  /** The tag of everything read from one release by one version of this server. */
  static Validator ofRelease(String id, String server) {
    return new Validator("W/\"" + id + "." + server + "\"");
  }

  /** The tag of an answer by its bytes. */
  static Validator ofBytes(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return new Validator("W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether an If-None-Match header names this tag. */
  boolean matches(Optional<String> ifNoneMatch) {
    return ifNoneMatch.stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(text)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
