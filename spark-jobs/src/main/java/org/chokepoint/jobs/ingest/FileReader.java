package org.chokepoint.jobs.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.InputFiles;
import org.chokepoint.jobs.io.dataset.DatasetCard;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.table.ByteSource;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.CsvTable;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TextEncoding;

/** Reads one file of a dataset; usage stays in Spark, everything else is small and is held. */
final class FileReader {
  private final SparkSession spark;
  private final FileHashes hashes;

  FileReader(SparkSession spark, FileHashes hashes) {
    this.spark = spark;
    this.hashes = hashes;
  }

  FileReading read(DatasetFolder dataset, DatasetCard.CardFile file) throws IOException {
    TableFile table =
        new TableFile(
            CanonicalTables.named(file.table()).orElseThrow(),
            dataset.shown(file),
            file.columns(),
            file.constants());
    Path path = dataset.path(file);
    if (!InputFiles.exists(path)) {
      return unusable(file, "", table, missing(table));
    }
    String hash = hashes.of(path);
    if (file.sha256().isPresent() && !file.sha256().get().equals(hash)) {
      return unusable(file, hash, table, changed(table, hash, file.sha256().get()));
    }
    boolean parquet = file.format().equals("parquet");
    if (parquet && table.schema() != CanonicalTables.USAGE) {
      return FileReading.small(file.path(), hash, ParquetTable.read(spark, path, table));
    }
    if (table.schema() == CanonicalTables.USAGE) {
      return framed(dataset, file, hash, table, path, parquet);
    }
    return FileReading.small(file.path(), hash, CsvTable.read(table, InputFiles.bytes(path)));
  }

  /** A large file that is as it was: its rows are in the last release. */
  FileReading kept(DatasetFolder dataset, DatasetCard.CardFile file, KeptFile kept)
      throws IOException {
    TableFile table =
        new TableFile(
            CanonicalTables.named(file.table()).orElseThrow(),
            dataset.shown(file),
            file.columns(),
            file.constants());
    return new FileReading(
        file.path(),
        hashes.of(dataset.path(file)),
        new TableReading(table, kept.encoding(), kept.rows(), List.of(), List.of()),
        Optional.empty(),
        kept.rows(),
        0);
  }

  private FileReading framed(
      DatasetFolder dataset,
      DatasetCard.CardFile file,
      String hash,
      TableFile table,
      Path path,
      boolean parquet)
      throws IOException {
    ByteSource bytes = InputFiles.bytes(path);
    Optional<TextEncoding> encoding = parquet ? Optional.empty() : TextEncoding.of(bytes);
    if (!parquet && encoding.isEmpty()) {
      return unusable(file, hash, table, CsvTable.undecodable(table, bytes));
    }
    List<Fault> faults = new ArrayList<>();
    if (parquet) {
      faults.addAll(CheckedFrame.parquetHeader(spark, path, table));
    }
    Dataset<Row> frame =
        parquet
            ? CheckedFrame.parquet(spark, dataset.id(), path, table)
            : CheckedFrame.csv(spark, dataset.id(), path, table, encoding.orElseThrow());
    frame = frame.persist(org.apache.spark.storage.StorageLevel.MEMORY_AND_DISK());
    FrameFaults.Counts counts = FrameFaults.counts(frame);
    if (counts.refused() > 0) {
      faults.addAll(FrameFaults.faults(frame, table));
    }
    LargeFile large = LargeFile.of(dataset, file, table, frame, hashes);
    faults.addAll(large.twins());
    String found = parquet ? "parquet" : encoding.orElseThrow().id();
    return new FileReading(
        file.path(),
        hash,
        new TableReading(table, found, counts.rows(), List.of(), faults),
        Optional.of(large),
        counts.rows(),
        counts.refused() + large.twins().size());
  }

  private static FileReading unusable(
      DatasetCard.CardFile file, String hash, TableFile table, Fault fault) {
    return FileReading.small(
        file.path(), hash, new TableReading(table, "none", 0, List.of(), List.of(fault)));
  }

  private static Fault missing(TableFile table) {
    return new Fault(
        FaultKind.UNREADABLE_FILE,
        table.schema().name(),
        table.name(),
        0,
        "",
        "no file",
        "the file the card names",
        "add the file or correct the card");
  }

  private static Fault changed(TableFile table, String found, String expected) {
    return new Fault(
        FaultKind.CHANGED_FILE,
        table.schema().name(),
        table.name(),
        0,
        "",
        "SHA-256 " + found,
        expected + " as in the card",
        "restore the file, or review the change and put the new hash into card.yaml");
  }
}
