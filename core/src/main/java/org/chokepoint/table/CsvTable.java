package org.chokepoint.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a whole comma-separated file of a table and checks that keys are unique. */
public final class CsvTable {
  private CsvTable() {}

  /** Reads a file; its faults are in the answer, not thrown. */
  public static TableReading read(TableFile file, ByteSource bytes) throws IOException {
    Optional<TextEncoding> encoding = TextEncoding.of(bytes);
    if (encoding.isEmpty()) {
      return new TableReading(file, "none", 0, List.of(), List.of(undecodable(file, bytes)));
    }
    try (CsvRows rows = new CsvRows(file, bytes, encoding.get())) {
      return TableReading.of(file, encoding.get().id(), rows);
    }
  }

  /** The fault of a file that is text in no supported encoding. */
  public static Fault undecodable(TableFile file, ByteSource bytes) throws IOException {
    TextEncoding closest = TextEncoding.closest(bytes);
    long offset = closest.firstFault(bytes);
    return file.fault(
        FaultKind.UNDECODABLE,
        closest.lineAt(bytes, offset),
        "",
        "a byte at offset " + offset + " that is no " + closest.id(),
        "UTF-8 (with or without byte order mark), UTF-16 with byte order mark, or CP949",
        "export the file again as UTF-8");
  }
}
