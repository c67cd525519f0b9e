package org.chokepoint.jobs.ingest;

import java.util.List;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.table.Fault;

/**
 * A dataset whose files were read and checked.
 *
 * @param dataset the dataset
 * @param files what was read
 */
public record Ingested(DatasetFolder dataset, List<FileReading> files) {
  public Ingested {
    files = List.copyOf(files);
  }

  /** Everything that is wrong. */
  public List<Fault> faults() {
    return files.stream().flatMap(file -> file.reading().faults().stream()).toList();
  }

  /** Data rows in its files. */
  public long rowsRead() {
    return files.stream().mapToLong(FileReading::rowsRead).sum();
  }

  /** Data rows refused. */
  public long rowsRejected() {
    return files.stream().mapToLong(FileReading::rowsRejected).sum();
  }

  /** Whether the dataset may be used: what was refused is within its card's tolerance. */
  public boolean tolerable() {
    double tolerated = dataset.card().rejectedShareTolerated().doubleValue();
    return files.stream()
        .noneMatch(
            file -> file.reading().unusable() || file.rowsRejected() > tolerated * file.rowsRead());
  }
}
