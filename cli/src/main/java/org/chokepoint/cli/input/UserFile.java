package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.table.CsvTable;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableSchema;

/** Reads a comma-separated file that the user names. */
public final class UserFile {
  private UserFile() {}

  /** Reads a file of a table; its faults are in the answer. */
  public static TableReading read(Path path, TableSchema schema) throws IOException {
    check(path);
    return CsvTable.read(
        TableFile.plain(schema, path.toString()), () -> Files.newInputStream(path));
  }

  /**
   * Checks that a file is there and may be read.
   *
   * @throws FaultyInput if not
   */
  static void check(Path path) {
    if (!Files.isRegularFile(path)) {
      throw unreadable(path, "no such file", "check the name");
    }
    if (!Files.isReadable(path)) {
      throw unreadable(path, "a file that may not be read", "change its permissions");
    }
  }

  private static FaultyInput unreadable(Path path, String found, String remedy) {
    return new FaultyInput(
        List.of(
            new Fault(
                FaultKind.UNREADABLE_FILE, "", path.toString(), 0, "", found, "a file", remedy)));
  }
}
