package org.chokepoint.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.dataset.DatasetCard;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.jobs.io.session.Together;
import org.chokepoint.jobs.plan.Contents;
import org.chokepoint.jobs.plan.InputPartition;
import org.chokepoint.table.Column;
import org.chokepoint.table.Fault;
import org.chokepoint.table.TableFile;

/**
 * What passed of a file too large to hold, and what one look at its rows cannot tell.
 *
 * @param rows the rows that passed, as stored
 * @param twins rows whose key stands on an earlier line
 * @param references the identifiers that each column names, by column, for columns that point to
 *     another table
 * @param partitions which periods the rows are of, and what these hold
 */
public record LargeFile(
    Dataset<Row> rows,
    List<Fault> twins,
    Map<String, List<Reference>> references,
    List<InputPartition> partitions) {

  /**
   * An identifier that rows name.
   *
   * @param id the identifier
   * @param line the first line that names it
   * @param lines how many lines do
   */
  public record Reference(String id, long line, long lines) {}

  /**
   * Looks at all rows, for everything at the same time.
   *
   * @param frame a kept {@link CheckedFrame}
   */
  static LargeFile of(
      DatasetFolder dataset,
      DatasetCard.CardFile file,
      TableFile table,
      Dataset<Row> frame,
      FileHashes hashes)
      throws IOException {
    Dataset<Row> passed = CheckedFrame.passed(frame, table);
    String readAs = dataset.readAs(file, hashes);
    List<Fault> twins = new ArrayList<>();
    Map<String, List<Reference>> references = new ConcurrentHashMap<>();
    List<InputPartition> partitions = new ArrayList<>();
    List<Runnable> looks = new ArrayList<>();
    looks.add(() -> twins.addAll(FrameFaults.duplicates(frame, table)));
    looks.add(
        () ->
            partitions.addAll(
                Contents.of(dataset.id(), table.schema(), file.path(), readAs, passed)));
    for (Column column : table.schema().columns()) {
      if (column.references().isPresent()) {
        looks.add(
            () -> references.put(column.name(), FrameFaults.references(frame, column.name())));
      }
    }
    Together.run(looks);
    return new LargeFile(passed, twins, references, partitions);
  }
}
