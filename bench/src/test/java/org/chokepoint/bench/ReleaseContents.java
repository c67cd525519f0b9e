package org.chokepoint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  public static void main(String[] args) throws IOException {
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

  private static String hash(Dataset<Row> table) {
    return RowBits.of(
        table.collectAsList().stream().map(row -> RowBits.text(row.size(), row::get)).toList());
  }
}
