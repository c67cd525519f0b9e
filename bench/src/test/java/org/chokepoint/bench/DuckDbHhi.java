package org.chokepoint.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A peer of {@code ./chokepoint measure}: the HHI of each market of a CSV file by DuckDB. */
final class DuckDbHhi {
  private static final String QUERY =
      """
      SELECT market, 10000 * sum((value / whole) ^ 2) AS hhi
      FROM (SELECT market, value, sum(value) OVER (PARTITION BY market, period) AS whole
            FROM read_csv(?, header = true))
      GROUP BY market ORDER BY market
      """;

  private DuckDbHhi() {}

  /** The file to read is the one argument. */
  public static void main(String[] args) throws SQLException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement query = database.prepareStatement(QUERY)) {
      query.setString(1, args[0]);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          out.println(rows.getString(1) + "," + rows.getDouble(2));
        }
      }
    }
    out.flush();
  }
}
