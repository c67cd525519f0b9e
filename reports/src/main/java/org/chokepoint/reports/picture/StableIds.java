package org.chokepoint.reports.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Makes the identifiers in a picture depend on its content alone. ECharts numbers them by how many
 * pictures it has drawn; and two pictures in one page must not share identifiers.
 */
final class StableIds {
  private static final Pattern NUMBERED = Pattern.compile("(?<=id=\"|url\\(#|href=\"#)zr[0-9]+-");

  private StableIds() {}

  static String in(String svg, String option) {
    return NUMBERED.matcher(svg).replaceAll("zr" + digest(option) + "-");
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
