package org.chokepoint.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.dataset.DatasetCard;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.ownership.StakeRows;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FileChecks;
import org.chokepoint.table.References;
import org.chokepoint.table.TableReading;

/** Reads and checks all files of a dataset; finds every fault before anything is computed. */
public final class Ingest {
  private final FileReader reader;

  /** An ingest in a session. */
  public Ingest(SparkSession spark, FileHashes hashes) {
    this.reader = new FileReader(spark, hashes);
  }

  /**
   * Reads a dataset. What is wrong is in the answer, not thrown.
   *
   * @param kept large files by path that need not be read, for they are as they were
   */
  public Ingested read(DatasetFolder dataset, Map<String, KeptFile> kept) throws IOException {
    List<FileReading> files = new ArrayList<>();
    for (DatasetCard.CardFile file : dataset.card().files()) {
      KeptFile same = kept.get(file.path());
      files.add(same == null ? reader.read(dataset, file) : reader.kept(dataset, file, same));
    }
    files.replaceAll(file -> file.without(withinFile(file.reading())));
    boolean changed = true;
    while (changed) {
      References references = references(dataset, files);
      changed = false;
      for (int i = 0; i < files.size(); i++) {
        List<Fault> faults = references.faults(files.get(i).reading());
        changed |= !faults.isEmpty();
        files.set(i, files.get(i).without(faults));
      }
    }
    References references = references(dataset, files);
    files.replaceAll(file -> large(file, references));
    return new Ingested(dataset, files);
  }

  private static List<Fault> withinFile(TableReading reading) {
    List<Fault> faults = new ArrayList<>(FileChecks.faults(reading));
    if (reading.file().schema() == CanonicalTables.OWNERSHIP) {
      faults.addAll(StakeRows.faults(reading));
    }
    return faults;
  }

  private static References references(DatasetFolder dataset, List<FileReading> files) {
    References references =
        new References().add("source", dataset.card().sources().stream().map(s -> s.id()).toList());
    files.forEach(file -> references.add(file.reading()));
    return references;
  }

  private static FileReading large(FileReading file, References references) {
    if (file.large().isEmpty()) {
      return file;
    }
    LargeFile large = file.large().get();
    var table = file.reading().file();
    List<Fault> faults = new ArrayList<>(file.reading().faults());
    int before = faults.size();
    for (Column column : table.schema().columns()) {
      column
          .references()
          .ifPresent(
              target ->
                  faults.addAll(
                      FrameFaults.unknown(
                          large.references().getOrDefault(column.name(), List.of()),
                          table,
                          column.name(),
                          target,
                          references.known(target))));
    }
    return new FileReading(
        file.path(),
        file.sha256(),
        new TableReading(table, file.reading().encoding(), file.rowsRead(), List.of(), faults),
        file.large(),
        file.rowsRead(),
        file.rowsRejected() + faults.size() - before);
  }
}
