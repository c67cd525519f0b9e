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

  /** Faster here than sorted lists of services: a bit for each service of a market. */
  private static final String NEEDS =
      """
      WITH codes AS MATERIALIZED (
        SELECT market_id, service_id,
          1 :: BIGINT << (row_number() OVER (PARTITION BY market_id ORDER BY service_id) - 1) AS bit
        FROM (SELECT DISTINCT market_id, service_id FROM '%1$s')),
      sets AS (
        SELECT market_id, period, services, count(*) AS n
        FROM (SELECT user_id, market_id, period, bit_or(bit) AS services
              FROM '%1$s' JOIN codes USING (market_id, service_id) GROUP BY ALL)
        GROUP BY ALL)
      SELECT market_id || ' ' || period || ' ' || string_agg(service_id, ';' ORDER BY service_id)
          AS class, any_value(n) AS n
      FROM sets JOIN codes USING (market_id)
      WHERE services & bit <> 0
      GROUP BY market_id, period, services
      """;

  /** There are too many classes to fetch them one by one. */
  private static final String NEEDS_DIGEST =
      "SELECT '', sum(n) :: DOUBLE, count(*), sum(hash(class) :: DOUBLE) FROM (" + NEEDS + ")";

  private final Connection database;
  private final String query;
  private final String digest;

  private UsageDuckDb(String workload, String file) throws SQLException {
    this.database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      statement.execute("SET threads = 2");
    }
    this.query = query(workload).formatted(file);
    this.digest = workload.equals("needs") ? NEEDS_DIGEST.formatted(file) : query;
  }

  private static String query(String workload) {
    return switch (workload) {
      case "w1" -> W1;
      case "w2" -> W2;
      default -> NEEDS;
    };
  }

  /** The workload and the file. */
  public static void main(String[] args) throws Exception {
    try (UsageDuckDb peer = new UsageDuckDb(args[0], args[1])) {
      Passes.serve(peer);
    }
  }

  @Override
  public double pass() throws SQLException {
    double sum = 0;
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(digest)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        sum += rows.getString(1).hashCode();
        for (int number = 2; number <= columns; number++) {
          sum += rows.getDouble(number);
        }
      }
    }
    return sum;
  }

  @Override
  public List<String> values() throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder line = new StringBuilder(rows.getString(1));
        for (int number = 2; number <= columns; number++) {
          line.append(' ').append(rows.getDouble(number));
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
