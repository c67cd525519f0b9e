package org.chokepoint.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.ingest.FileReading;
import org.chokepoint.jobs.ingest.Ingest;
import org.chokepoint.jobs.ingest.Ingested;
import org.chokepoint.jobs.ingest.KeptFile;
import org.chokepoint.jobs.ingest.StoredRows;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.dataset.DatasetCard;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.jobs.plan.Contents;
import org.chokepoint.jobs.plan.DatasetChange;
import org.chokepoint.jobs.plan.InputPartition;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.TableSchema;

/**
 * Reads the datasets that are not as they were, and of them only the large files that are not as
 * they were; small files are always read, for rows are checked against each other across files.
 */
final class ChangedInputs {
  private final Ingest ingest;
  private final FileHashes hashes;
  private final Map<String, List<InputPartition>> partitions;
  private final List<Row> files;

  /**
   * Over the last release.
   *
   * @param partitions its rows of {@code input_partition}, by dataset
   * @param files its rows of {@code dataset_file}
   */
  ChangedInputs(
      Ingest ingest,
      FileHashes hashes,
      Map<String, List<InputPartition>> partitions,
      List<Row> files) {
    this.ingest = ingest;
    this.hashes = hashes;
    this.partitions = partitions;
    this.files = List.copyOf(files);
  }

  /** The partitions of a dataset in the last release. */
  List<InputPartition> before(String dataset) {
    return partitions.getOrDefault(dataset, List.of());
  }

  /**
   * Reads a dataset.
   *
   * @param whole why all of it is made anew, if it is
   */
  ReadDataset read(DatasetFolder folder, Optional<String> whole) throws IOException {
    List<InputPartition> before = before(folder.id());
    Map<String, KeptFile> kept =
        whole.isPresent() || before.isEmpty() ? Map.of() : unchangedLarge(folder, before);
    ReadDataset read = read(folder, before, kept, whole);
    Map<String, KeptFile> keepable = keepable(kept, read);
    return keepable.size() == kept.size() ? read : read(folder, before, keepable, whole);
  }

  private ReadDataset read(
      DatasetFolder folder,
      List<InputPartition> before,
      Map<String, KeptFile> kept,
      Optional<String> whole)
      throws IOException {
    Ingested ingested = ingest.read(folder, kept);
    List<InputPartition> now = now(ingested, before, kept);
    return new ReadDataset(
        ingested,
        before,
        now,
        whole
            .map(why -> DatasetChange.whole(folder.id(), why))
            .orElseGet(() -> DatasetChange.between(folder.id(), before, now)));
  }

  /** Large files whose bytes, and how they are read, are as they were, and that had no fault. */
  private Map<String, KeptFile> unchangedLarge(DatasetFolder folder, List<InputPartition> before)
      throws IOException {
    Map<String, KeptFile> kept = new HashMap<>();
    for (DatasetCard.CardFile file : folder.card().files()) {
      if (file.table().equals(CanonicalTables.USAGE.name())) {
        Optional<KeptFile> clean = clean(folder.id(), file.path());
        Optional<InputPartition> any =
            before.stream().filter(part -> part.file().equals(file.path())).findFirst();
        if (clean.isPresent()
            && any.isPresent()
            && any.get().readAs().equals(folder.readAs(file, hashes))
            && file.sha256().map(hashOf(folder, file)::equals).orElse(true)) {
          kept.put(file.path(), clean.get());
        }
      }
    }
    return kept;
  }

  private String hashOf(DatasetFolder folder, DatasetCard.CardFile file) throws IOException {
    return hashes.of(folder.path(file));
  }

  private Optional<KeptFile> clean(String dataset, String path) {
    return files.stream()
        .filter(row -> row.<String>getAs("dataset").equals(dataset))
        .filter(row -> row.<String>getAs("file").equals(path))
        .filter(row -> row.<Long>getAs("rows_rejected") == 0)
        .findFirst()
        .map(row -> new KeptFile(row.getAs("encoding"), row.<Long>getAs("rows_read")));
  }

  /**
   * Those that need not be read even so: what their rows point to is as it was, and no period of
   * theirs is one that another file changed.
   */
  private static Map<String, KeptFile> keepable(Map<String, KeptFile> kept, ReadDataset read) {
    Set<String> pointedTo =
        CanonicalTables.USAGE.columns().stream()
            .map(Column::references)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    if (read.change().tables().stream().anyMatch(pointedTo::contains)) {
      return Map.of();
    }
    Map<String, KeptFile> keepable = new HashMap<>(kept);
    Set<String> usage = new HashSet<>();
    if (read.change().tables().contains(CanonicalTables.USAGE.name())) {
      usage.addAll(read.change().periods());
    }
    read.before().stream()
        .filter(part -> usage.contains(part.period()))
        .forEach(part -> keepable.remove(part.file()));
    return keepable;
  }

  private static List<InputPartition> now(
      Ingested ingested, List<InputPartition> before, Map<String, KeptFile> kept) {
    String dataset = ingested.dataset().id();
    List<InputPartition> now = new ArrayList<>();
    Map<TableSchema, List<Row>> small = new LinkedHashMap<>();
    small.put(CanonicalTables.SOURCE, new ArrayList<>(CardRows.sources(ingested)));
    for (FileReading file : ingested.files()) {
      TableSchema table = file.reading().file().schema();
      if (file.large().isPresent()) {
        now.addAll(file.large().get().partitions());
      } else if (kept.containsKey(file.path())) {
        before.stream().filter(part -> part.file().equals(file.path())).forEach(now::add);
      } else {
        small
            .computeIfAbsent(table, first -> new ArrayList<>())
            .addAll(StoredRows.rows(dataset, file.reading().rows()));
      }
    }
    small.forEach((table, rows) -> now.addAll(Contents.of(dataset, table, rows)));
    return now;
  }
}
