package org.chokepoint.operations.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the operations database, version by version. */
final class Migrations {
  /** The newest version among the resources; {@code MigrationsTest} compares. */
  static final String NEWEST = "1";

  private static final String PLACE = "classpath:org/chokepoint/operations/database/";

  private Migrations() {}

  /** Does what is left to do. A database that is up to date costs one query. */
  static void bringUpToDate(DataSource source, boolean postgres) {
    if (!upToDate(source)) {
      Flyway.configure()
          .dataSource(source)
          .loggers("slf4j")
          .locations(PLACE + (postgres ? "postgres" : "sqlite"))
          .load()
          .migrate();
    }
  }

  private static boolean upToDate(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select count(*) from flyway_schema_history where success and version = '"
                    + NEWEST
                    + "'")) {
      return found.next() && found.getInt(1) == 1;
    } catch (SQLException noTableYet) {
      return false;
    }
  }
}
