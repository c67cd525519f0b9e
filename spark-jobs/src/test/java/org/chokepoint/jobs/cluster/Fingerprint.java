package org.chokepoint.jobs.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a table holds, in 64 digits: every bit of every row counts, their order does not. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The number of rows and a hash of all of them. */
  public static String of(Dataset<Row> table) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      java.util.List<String> rows =
          table.collectAsList().stream().map(Fingerprint::bits).sorted().toList();
      rows.forEach(row -> digest.update((row + '\n').getBytes(StandardCharsets.UTF_8)));
      return rows.size() + " rows " + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** A row with its doubles as hexadecimal, so that one different bit shows. */
  public static String bits(Row row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      text.append(cell instanceof Double d ? Double.toHexString(d) : String.valueOf(cell));
      text.append('|');
    }
    return text.toString();
  }
}
