package org.chokepoint.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.chokepoint.jobs.ingest.CheckedFrame.FAULTS;
import static org.chokepoint.jobs.ingest.CheckedFrame.LINE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.TableFile;

/** What is wrong with the rows of a {@link CheckedFrame}, found by Spark. */
final class FrameFaults {
  /** Faults kept in full; more are only counted. */
  private static final int KEPT = 1_000;

  private FrameFaults() {}

  /** How many data rows there are, and how many of them were refused. */
  record Counts(long rows, long refused) {}

  static Counts counts(Dataset<Row> frame) {
    Column refused = functions.size(col(FAULTS)).gt(0).and(col(LINE).gt(1));
    Row row =
        frame
            .agg(
                count(functions.when(functions.size(col(FAULTS)).equalTo(0).or(refused), 1)),
                count(functions.when(refused, 1)))
            .head();
    return new Counts(row.getLong(0), row.getLong(1));
  }

  /** The first faults of the rows that did not pass, by line. */
  static List<Fault> faults(Dataset<Row> frame, TableFile file) {
    List<Fault> faults = new ArrayList<>();
    for (Row row :
        frame
            .filter(functions.size(col(FAULTS)).gt(0))
            .select(LINE, FAULTS)
            .orderBy(LINE)
            .takeAsList(KEPT)) {
      List<String> parts = row.getList(1);
      for (int i = 0; i < parts.size(); i += CheckedFrame.PARTS) {
        faults.add(
            new Fault(
                FaultKind.valueOf(parts.get(i)),
                file.schema().name(),
                file.name(),
                Long.parseLong(parts.get(i + 1)),
                parts.get(i + 2),
                parts.get(i + 3),
                parts.get(i + 4),
                parts.get(i + 5)));
      }
    }
    return faults;
  }

  /** Rows whose key stands on an earlier line. */
  static List<Fault> duplicates(Dataset<Row> frame, TableFile file) {
    Column[] key = file.schema().key().stream().map(functions::col).toArray(Column[]::new);
    List<Row> twins =
        frame
            .filter(functions.size(col(FAULTS)).equalTo(0))
            .groupBy(key)
            .agg(count("*").as("n"), min(LINE).as("first"), max(LINE).as("last"))
            .filter(col("n").gt(1))
            .select("first", "last", "n")
            .orderBy("last")
            .takeAsList(KEPT);
    String columns = String.join("+", file.schema().key());
    return twins.stream()
        .map(
            twin ->
                new Fault(
                    FaultKind.DUPLICATE_KEY,
                    file.schema().name(),
                    file.name(),
                    twin.getLong(1),
                    columns,
                    "the key of line " + twin.getLong(0) + ", on " + twin.getLong(2) + " lines",
                    "each key once",
                    "remove the surplus rows"))
        .toList();
  }

  /** The identifiers that a column names. */
  static List<LargeFile.Reference> references(Dataset<Row> frame, String column) {
    return frame
        .filter(functions.size(col(FAULTS)).equalTo(0))
        .groupBy(col(column))
        .agg(min(LINE).as("first"), count("*").as("n"))
        .collectAsList()
        .stream()
        .map(row -> new LargeFile.Reference(row.getString(0), row.getLong(1), row.getLong(2)))
        .toList();
  }

  /** Cells that point to an identifier which is not known. */
  static List<Fault> unknown(
      List<LargeFile.Reference> references,
      TableFile file,
      String column,
      String table,
      Set<String> known) {
    Set<String> ids = new HashSet<>(known);
    return references.stream()
        .filter(reference -> !ids.contains(reference.id()))
        .sorted(Comparator.comparingLong(LargeFile.Reference::line))
        .map(
            reference ->
                new Fault(
                    FaultKind.UNKNOWN_REFERENCE,
                    file.schema().name(),
                    file.name(),
                    reference.line(),
                    column,
                    "'" + reference.id() + "' on " + reference.lines() + " lines",
                    "an identifier of the table '" + table + "'",
                    NearestName.hint(reference.id(), ids) + " or add it there"))
        .toList();
  }
}
