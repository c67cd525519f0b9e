package org.chokepoint.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Tells whether two tables hold the same rows, in whatever order: every bit of a row counts. */
public final class RowBits {
  private RowBits() {}

  /** A row as text, its doubles as hexadecimal, so that one different bit shows. */
  public static String text(int columns, IntFunction<@Nullable Object> cells) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      Object cell = cells.apply(i);
      text.append(cell instanceof Double d ? Double.toHexString(d) : String.valueOf(cell));
      text.append('|');
    }
    return text.toString();
  }

  /** How many rows there are, and a hash of all of them. */
  public static String of(List<String> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rows.stream()
          .sorted()
          .forEach(row -> digest.update((row + '\n').getBytes(StandardCharsets.UTF_8)));
      return rows.size() + " " + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
