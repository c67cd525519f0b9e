package org.chokepoint.operations.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The two kinds of operations database, empty. */
public enum Databases {
  /** A file. */
  SQLITE,
  /** A server, started for the first test that asks and stopped with the tests. */
  POSTGRES;

  private static final class Server {
    private static final EmbeddedPostgres STARTED = started();

    private static EmbeddedPostgres started() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** The URL of a new one. */
  public String url(Path folder) {
    if (this == SQLITE) {
      return "jdbc:sqlite:" + folder.resolve("operations.db");
    }
    String name = "t" + Long.toString(System.nanoTime(), 36);
    try (java.sql.Connection server = Server.STARTED.getPostgresDatabase().getConnection();
        java.sql.Statement statement = server.createStatement()) {
      statement.execute("create database " + name);
    } catch (java.sql.SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return Server.STARTED.getJdbcUrl("postgres", name);
  }
}
