package org.chokepoint.operations.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The operations database, brought up to date when it is opened. SQLite loses nothing that was
 * acknowledged when the power goes (write-ahead log, {@code synchronous=FULL}).
 */
public final class OperationsDatabase implements AutoCloseable {
  private static final int BUSY_MILLIS = 30_000;
  private static final int CONNECTIONS = 6;
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRES = "jdbc:postgresql:";

  private final HikariDataSource pool;
  private final boolean postgres;

  private OperationsDatabase(HikariDataSource pool, boolean postgres) {
    this.pool = pool;
    this.postgres = postgres;
  }

  /** The SQLite file {@code operations.db} of a state folder, which is made where it is missing. */
  public static OperationsDatabase in(Path home) {
    return open(SQLITE + home.resolve("operations.db"));
  }

  /**
   * Opens a database and brings it up to date. User and password of PostgreSQL stand in the URL or
   * in the environment, CHOKEPOINT_OPERATIONS_USER and CHOKEPOINT_OPERATIONS_PASSWORD.
   *
   * @throws DatabaseUnavailable if it cannot be opened
   */
  public static OperationsDatabase open(String jdbcUrl) {
    boolean postgres = jdbcUrl.startsWith(POSTGRES);
    if (!postgres && !jdbcUrl.startsWith(SQLITE)) {
      throw new DatabaseUnavailable(
          "the operations database is "
              + jdbcUrl
              + ", expected jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME; correct"
              + " operations.database in conf/chokepoint.conf");
    }
    HikariConfig config = new HikariConfig();
    config.setPoolName("operations");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(BUSY_MILLIS);
    config.setInitializationFailTimeout(1);
    if (postgres) {
      config.setJdbcUrl(jdbcUrl);
      environment("CHOKEPOINT_OPERATIONS_USER").ifPresent(config::setUsername);
      environment("CHOKEPOINT_OPERATIONS_PASSWORD").ifPresent(config::setPassword);
    } else {
      config.setDataSource(sqlite(jdbcUrl));
    }
    try {
      HikariDataSource pool = new HikariDataSource(config);
      try {
        Migrations.bringUpToDate(pool, postgres);
        return new OperationsDatabase(pool, postgres);
      } catch (RuntimeException notUpToDate) {
        pool.close();
        throw notUpToDate;
      }
    } catch (RuntimeException closed) {
      throw new DatabaseUnavailable(
          "the operations database cannot be opened: " + DatabaseUnavailable.reason(closed),
          closed);
    }
  }

  private static DataSource sqlite(String url) {
    Path file = Path.of(url.substring(SQLITE.length())).toAbsolutePath();
    if (file.getParent() != null) {
      file.getParent().toFile().mkdirs();
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    // A transaction that begins by reading and then writes could otherwise fail half way.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
  }

  /** Connections; give each back by closing it. */
  public DataSource source() {
    return pool;
  }

  /** Whether this is PostgreSQL rather than SQLite. */
  public boolean postgres() {
    return postgres;
  }

  /**
   * Does something in one transaction: all of it is kept, or none where it throws.
   *
   * @throws DatabaseUnavailable if the database does not answer
   */
  public <T> T inTransaction(Function<Statements, T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T answer = work.apply(new Statements(connection));
        connection.commit();
        return answer;
      } catch (RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    } catch (SQLException failed) {
      throw new DatabaseUnavailable(failed);
    }
  }

  /**
   * Reads without a transaction around it.
   *
   * @throws DatabaseUnavailable if the database does not answer
   */
  public <T> T reading(Function<Statements, T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.apply(new Statements(connection));
    } catch (SQLException failed) {
      throw new DatabaseUnavailable(failed);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
