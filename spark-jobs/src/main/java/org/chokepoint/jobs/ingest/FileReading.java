package org.chokepoint.jobs.ingest;

import java.util.List;
import java.util.Optional;
import org.chokepoint.table.Fault;
import org.chokepoint.table.TableReading;

/**
 * What was read from one file of a dataset.
 *
 * @param path as in the card
 * @param sha256 the hash found
 * @param reading rows and faults; of a large file the faults only
 * @param large what passed of a large file
 * @param rowsRead data rows in the file
 * @param rowsRejected data rows refused
 */
public record FileReading(
    String path,
    String sha256,
    TableReading reading,
    Optional<LargeFile> large,
    long rowsRead,
    long rowsRejected) {

  static FileReading small(String path, String sha256, TableReading reading) {
    return new FileReading(
        path, sha256, reading, Optional.empty(), reading.rowsRead(), reading.rowsRejected());
  }

  FileReading without(List<Fault> faults) {
    return large.isPresent() || faults.isEmpty()
        ? this
        : small(path, sha256, reading.without(faults));
  }

  /** The table the file holds. */
  public String table() {
    return reading.file().schema().name();
  }
}
