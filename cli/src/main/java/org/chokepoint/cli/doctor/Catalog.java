package org.chokepoint.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The catalog of tables.
 *
 * @param finding how it is
 * @param release where the log of releases describes itself; empty if there is none yet
 */
record Catalog(Finding finding, Optional<String> release) {
  private static final String CHECK = "catalog";
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String DRIVER = "jdbc.";

  static Catalog at(String url, Map<String, String> conf) {
    boolean sqlite = url.startsWith(SQLITE);
    if (sqlite && !Files.exists(Path.of(url.substring(SQLITE.length())))) {
      return new Catalog(
          Finding.look(CHECK, "none yet", "run ./chokepoint run, or ./chokepoint demo"),
          Optional.empty());
    }
    try (Connection connection = DriverManager.getConnection(url, driver(conf));
        Statement statement = connection.createStatement()) {
      String damage = sqlite ? damage(statement) : "";
      if (!damage.isEmpty()) {
        return new Catalog(
            Finding.fail(CHECK, "damaged: " + damage, "restore it from a backup"),
            Optional.empty());
      }
      return new Catalog(
          Finding.ok(CHECK, "whole, " + tables(statement) + " tables"), release(statement));
    } catch (SQLException closed) {
      return new Catalog(
          Finding.fail(
              CHECK,
              "cannot be opened: " + closed.getMessage(),
              sqlite
                  ? "see whether this user may read it; if it is damaged, restore it from a backup"
                  : "see whether the database server runs, and store.catalog in"
                      + " conf/chokepoint.conf"),
          Optional.empty());
    }
  }

  /** What the driver is told, as the catalog tells it. */
  private static Properties driver(Map<String, String> conf) {
    Properties driver = new Properties();
    conf.forEach(
        (key, value) -> {
          if (key.startsWith(DRIVER)) {
            driver.setProperty(key.substring(DRIVER.length()), value);
          }
        });
    Map<String, String> environment = System.getenv();
    put(driver, "user", environment.getOrDefault("CHOKEPOINT_CATALOG_USER", ""));
    put(driver, "password", environment.getOrDefault("CHOKEPOINT_CATALOG_PASSWORD", ""));
    return driver;
  }

  private static void put(Properties driver, String key, String value) {
    if (!value.isEmpty()) {
      driver.setProperty(key, value);
    }
  }

  private static String damage(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("pragma quick_check(1)")) {
      String said = found.next() ? found.getString(1) : "ok";
      return said.equals("ok") ? "" : said.lines().findFirst().orElse(said);
    }
  }

  private static int tables(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("select count(*) from iceberg_tables")) {
      return found.next() ? found.getInt(1) : 0;
    }
  }

  private static Optional<String> release(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            "select metadata_location from iceberg_tables where table_name = 'release'")) {
      return found.next() ? Optional.ofNullable(found.getString(1)) : Optional.empty();
    }
  }
}
