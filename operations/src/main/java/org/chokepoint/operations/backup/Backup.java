package org.chokepoint.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A copy of a state folder, made while a server runs. No run writes meanwhile; the databases are
 * copied as SQLite has them at one instant, with what is still in their write-ahead logs.
 */
public final class Backup {
  /** What runs keep beside the databases. */
  private static final List<String> FOLDERS = List.of("generated", "runs", "warehouse");

  static final List<String> DATABASES = List.of("operations.db", "catalog.db");

  private Backup() {}

  /**
   * Makes one.
   *
   * @param home the state folder
   * @param folder where to; empty or not there
   * @return what was copied
   * @throws org.chokepoint.table.FaultyInput if a run is writing, or the folder cannot be one
   */
  public static Copied make(Path home, Path folder) throws IOException {
    refuse(home, folder);
    try (HomeLock held = HomeLock.take(home)) {
      Files.createDirectories(folder);
      List<KeptFile> files = new ArrayList<>();
      // The catalog before the tables it names: no file it names can be missing then.
      for (String database : DATABASES) {
        if (Files.isRegularFile(home.resolve(database))) {
          files.add(database(home.resolve(database), folder, database));
        }
      }
      for (String name : FOLDERS) {
        for (String path : Copying.files(home.resolve(name))) {
          copy(home, folder, name + "/" + path, files);
        }
      }
      Contents contents = new Contents(home.toString(), Instant.now().toString(), files);
      contents.write(folder);
      return Copied.of(files);
    }
  }

  private static void refuse(Path home, Path folder) throws IOException {
    if (!Files.isDirectory(home)) {
      throw Faults.one(
          home.toString(), "nothing", "a state folder", "set CHOKEPOINT_HOME to where it is");
    }
    if (folder.startsWith(home) || home.startsWith(folder)) {
      throw Faults.one(
          folder.toString(),
          "a folder in, or around, the state folder",
          "one beside it",
          "name another folder, best on another disk");
    }
    if (!Copying.files(folder).isEmpty()) {
      throw Faults.one(
          folder.toString(), "files", "an empty folder or none", "name another folder");
    }
  }

  /** The history of runs is bounded: a folder of an old run may go while this one copies. */
  private static void copy(Path home, Path folder, String path, List<KeptFile> files)
      throws IOException {
    try {
      files.add(Copying.copy(home, folder, path));
    } catch (NoSuchFileException gone) {
      if (!path.startsWith("runs/")) {
        throw gone;
      }
    }
  }

  private static KeptFile database(Path file, Path folder, String name) throws IOException {
    Properties patient = new Properties();
    patient.setProperty("busy_timeout", "30000");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, patient);
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, folder.resolve(name).toString());
      vacuum.execute();
    } catch (SQLException unreadable) {
      throw Faults.one(
          file.toString(),
          String.valueOf(unreadable.getMessage()),
          "a whole SQLite database",
          "see ./chokepoint doctor; restore an earlier backup");
    }
    return Copying.read(folder, name);
  }
}
