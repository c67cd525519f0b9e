package org.chokepoint.jobs.io;

import java.nio.file.Path;

/**
 * The state folder: {@code CHOKEPOINT_HOME}.
 *
 * @param folder where it is
 * @param store where catalog and tables are, if not in it
 */
public record Home(Path folder, StoreSettings store) {
  /** With catalog and tables in the folder. */
  public Home(Path folder) {
    this(folder, StoreSettings.LOCAL);
  }

  /** The catalog of tables, a SQLite file. */
  public Path catalog() {
    return folder.resolve("catalog.db");
  }

  /** The tables' files. */
  public Path warehouse() {
    return folder.resolve("warehouse");
  }

  /** Generated input files. */
  public Path generated() {
    return folder.resolve("generated");
  }

  /** What a run leaves besides tables: manifest, rejected rows. */
  public Path run(String runId) {
    return folder.resolve("runs").resolve(runId);
  }

  /** The lock a run holds. */
  public Path lock() {
    return folder.resolve("run.lock");
  }
}
