package org.chokepoint.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path folder;
  private Path home = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void stateFolder() throws IOException, SQLException {
    home = folder.resolve("home");
    backup = folder.resolve("backup");
    write("warehouse/chokepoint/firm/data/a.parquet", "rows");
    write("warehouse/chokepoint/firm/data/.a.parquet.crc", "sum");
    write("runs/one/log.txt", "said");
    write("generated/usage.parquet", "made");
    write("scratch/shuffle", "temporary");
    for (String name : Backup.DATABASES) {
      try (Connection database = database(home.resolve(name));
          Statement statement = database.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("CREATE TABLE kept (name TEXT)");
      }
    }
  }

  @Test
  void whatAnOpenDatabaseHasCommittedIsInTheBackupAndComesBack() throws IOException, SQLException {
    try (Connection serving = database(home.resolve("operations.db"));
        Statement statement = serving.createStatement()) {
      statement.execute("INSERT INTO kept VALUES ('committed')");
      serving.setAutoCommit(false);
      statement.execute("INSERT INTO kept VALUES ('not yet')");
      assertThat(Backup.make(home, backup).files()).isEqualTo(6);
      serving.rollback();
    }
    assertThat(backup.resolve("scratch")).doesNotExist();
    Files.move(home, folder.resolve("lost"));

    assertThat(Restore.from(backup, home).files()).isEqualTo(6);
    assertThat(Copying.files(home))
        .containsExactly(
            "catalog.db",
            "generated/usage.parquet",
            "operations.db",
            "run.lock",
            "runs/one/log.txt",
            "warehouse/chokepoint/firm/data/.a.parquet.crc",
            "warehouse/chokepoint/firm/data/a.parquet");
    assertThat(home.resolve("warehouse/chokepoint/firm/data/a.parquet")).hasContent("rows");
    try (Connection restored = database(home.resolve("operations.db"));
        Statement statement = restored.createStatement();
        ResultSet rows = statement.executeQuery("SELECT group_concat(name) FROM kept")) {
      assertThat(rows.getString(1)).isEqualTo("committed");
    }
  }

  @Test
  void everyMissingChangedAndSurplusFileIsListedAndNothingRestored() throws IOException {
    Backup.make(home, backup);
    Files.move(home, folder.resolve("lost"));
    Files.delete(backup.resolve("runs/one/log.txt"));
    Files.writeString(backup.resolve("warehouse/chokepoint/firm/data/a.parquet"), "r0ws");
    Files.writeString(backup.resolve("warehouse/more.parquet"), "more");
    assertThatThrownBy(() -> Restore.from(backup, home))
        .isInstanceOfSatisfying(FaultyInput.class, faulty -> assertThat(faulty.faults()).hasSize(3))
        .hasMessageContaining("log.txt: found nothing, expected a file of 4 bytes")
        .hasMessageContaining("a.parquet: found other bytes than were written, expected 4 bytes")
        .hasMessageContaining("more.parquet: found a file that the backup did not make");
    assertThat(home).doesNotExist();
  }

  @Test
  void aBackupThatWasCutOffIsRefused() throws IOException {
    Backup.make(home, backup);
    Files.delete(backup.resolve("backup.json"));
    assertThatThrownBy(() -> Restore.from(backup, folder.resolve("new")))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("found nothing, expected the list of a finished backup");
  }

  @Test
  void anotherPathOrAFolderWithFilesIsRefused() throws IOException {
    Backup.make(home, backup);
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> Restore.from(backup, other))
        .isInstanceOfSatisfying(FaultyInput.class, faulty -> assertThat(faulty.faults()).hasSize(2))
        .hasMessageContaining("found 1 file: mine.txt, expected an empty state folder")
        .hasMessageContaining("restore with CHOKEPOINT_HOME=" + home)
        .hasMessageContaining("./chokepoint run --full");
    assertThatThrownBy(() -> Backup.make(home, backup))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("found files, expected an empty folder or none");
    assertThatThrownBy(() -> Backup.make(home, home.resolve("backup")))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("expected one beside it");
  }

  @Test
  void noBackupIsMadeWhileARunIsWriting() throws IOException {
    try (FileChannel run =
        FileChannel.open(
            home.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(run.tryLock()).isNotNull();
      assertThatThrownBy(() -> Backup.make(home, backup))
          .isInstanceOf(FaultyInput.class)
          .hasMessageContaining("found a run that is writing to it");
    }
    assertThat(backup).doesNotExist();
  }

  private void write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static Connection database(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
