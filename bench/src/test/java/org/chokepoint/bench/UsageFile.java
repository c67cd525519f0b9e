package org.chokepoint.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Writes a synthetic usage panel as one Parquet file, the same for the same number of rows: 24
 * periods, 200 markets of 15 to 25 firms each, 17 regions, and a user for each 20 rows, who is at
 * home in four markets. Rows are in no order.
 */
final class UsageFile {
  private static final String ROWS =
      """
      SELECT
        'u' || person AS user_id,
        'firm_' || ((market * 20 + (luck * luck * (15 + market %% 11)) :: INTEGER) %% 1000)
          AS service_id,
        'market_' || market AS market_id,
        'region_' || region AS region,
        (2021 + period // 12) || '-' || lpad((1 + period %% 12) :: VARCHAR, 2, '0') AS period,
        amount :: DECIMAL(18,2) AS amount
      FROM (
        SELECT *, (hash(person * 4 + slot) %% 200) :: INTEGER AS market FROM (
          SELECT
            (hash(i * 8 + 1) %% %d) :: BIGINT AS person,
            (hash(i * 8 + 2) %% 24) :: INTEGER AS period,
            (hash(i * 8 + 3) %% 17) :: INTEGER AS region,
            (hash(i * 8 + 4) %% 4) :: INTEGER AS slot,
            least(0.999999, (hash(i * 8 + 5) >> 11) / 9007199254740992.0) AS luck,
            (1 + (hash(i * 8 + 6) %% 100000) * (hash(i * 8 + 7) %% 100)) / 100 AS amount
          FROM range(%d) rows(i)))
      """;

  private UsageFile() {}

  /** The number of rows and the file to write. */
  public static void main(String[] args) throws SQLException {
    long rows = Long.parseLong(args[0]);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("SET memory_limit = '3GB'");
      statement.execute(
          "COPY (%s) TO '%s' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 1000000)"
              .formatted(ROWS.formatted(Math.max(1, rows / 20), rows), args[1]));
    }
  }
}
