package org.chokepoint.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.operations.database.DatabaseUnavailable;
import org.chokepoint.operations.database.OperationsDatabase;

/** Whether schedules and runs can be kept. */
final class OperationsFile {
  private static final String CHECK = "operations database";
  private static final String SQLITE = "jdbc:sqlite:";

  private OperationsFile() {}

  static Finding at(String url) {
    if (url.startsWith(SQLITE) && !Files.exists(Path.of(url.substring(SQLITE.length())))) {
      return Finding.ok(CHECK, "not there yet; the first run or server makes it");
    }
    try (OperationsDatabase database = OperationsDatabase.open(url)) {
      // Changes no row, and is refused where rows cannot be changed.
      database.inTransaction(
          statements -> statements.write("update run set id = id where id = ''"));
      return Finding.ok(
          CHECK,
          (database.postgres() ? "PostgreSQL" : "SQLite") + ", up to date and can be written");
    } catch (DatabaseUnavailable unavailable) {
      return Finding.fail(
          CHECK,
          String.valueOf(unavailable.getMessage()),
          url.startsWith(SQLITE)
              ? "see whether this user may write "
                  + url.substring(SQLITE.length())
                  + "; if it is damaged, restore it from a backup"
              : "see whether the server runs, and operations.database in conf/chokepoint.conf");
    }
  }
}
