package org.chokepoint.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The peer of {@link UsageOurs}: a few of the same numbers by DuckDB's SQL, in the fewest steps.
 */
final class UsageDuckDb implements Passes.Work, AutoCloseable {
  private static final String W1 =
      """
      SELECT market_id || ' ' || region || ' ' || period,
        10000 * sum(v * v) / (sum(v) * sum(v)), max(v) / sum(v), count(*),
        log2(sum(v)) - sum(v * log2(v)) / sum(v)
      FROM (SELECT market_id, region, period, service_id, sum(amount) :: DOUBLE AS v
            FROM '%s' GROUP BY ALL)
      GROUP BY market_id, region, period
      """;

  private static final String W2 =
      """
      SELECT market_id || ' ' || period,
        10000 * sum(n * n) / (sum(n) * sum(n)), max(n), count(*), sum(n)
      FROM (SELECT market_id, period, service_id, count(DISTINCT user_id) AS n
            FROM '%s' GROUP BY ALL)
      GROUP BY market_id, period
      """;

  private static final int NUMBERS = 4;

  private final Connection database;
  private final String query;

  private UsageDuckDb(String workload, String file) throws SQLException {
    this.database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      statement.execute("SET threads = 2");
    }
    this.query = (workload.equals("w1") ? W1 : W2).formatted(file);
  }

  /** The workload and the file. */
  public static void main(String[] args) throws Exception {
    try (UsageDuckDb peer = new UsageDuckDb(args[0], args[1])) {
      Passes.serve(peer);
    }
  }

  @Override
  public double pass() throws SQLException {
    double digest = 0;
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        digest += rows.getString(1).hashCode();
        for (int number = 0; number < NUMBERS; number++) {
          digest += rows.getDouble(2 + number);
        }
      }
    }
    return digest;
  }

  @Override
  public List<String> values() throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        StringBuilder line = new StringBuilder(rows.getString(1));
        for (int number = 0; number < NUMBERS; number++) {
          line.append(' ').append(rows.getDouble(2 + number));
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
