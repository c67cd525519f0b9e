package org.chokepoint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.Warehouse;

/**
 * What the latest release of a state folder holds: a line a table with its rows and a hash over the
 * bits of all rows in any order. Two releases with the same lines are equal.
 */
final class ReleaseContents {
  /** Inputs are what they are; a hash of them would cost more than the run. */
  private static final String LARGE = "usage";

  private ReleaseContents() {}

  /** The state folder. */
  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    Home home = new Home(Path.of(args[0]).toAbsolutePath());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SparkSession spark = Sessions.open(home, "local[1]");
        Warehouse warehouse = new Warehouse(home, spark)) {
      Release release = new ReleaseLog(warehouse).latest().orElseThrow();
      for (String table : new TreeMap<>(release.tables()).keySet()) {
        Dataset<Row> rows = warehouse.read(table, release.tables());
        out.println(table + " " + (table.equals(LARGE) ? rows.count() : hash(rows)));
      }
    }
  }

  private static String hash(Dataset<Row> table) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<String> rows = table.collectAsList().stream().map(ReleaseContents::bits).sorted().toList();
    rows.forEach(row -> digest.update((row + '\n').getBytes(StandardCharsets.UTF_8)));
    return rows.size() + " " + HexFormat.of().formatHex(digest.digest());
  }

  private static String bits(Row row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      text.append(cell instanceof Double d ? Double.toHexString(d) : String.valueOf(cell));
      text.append('|');
    }
    return text.toString();
  }
}
