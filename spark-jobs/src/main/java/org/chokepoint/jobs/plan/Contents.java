package org.chokepoint.jobs.plan;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.io.FileHash;
import org.chokepoint.table.TableSchema;

/** Tells by their content whether rows are the same, in whatever order they come. */
public final class Contents {
  private static final String PERIOD = "period";

  private Contents() {}

  /** The partitions of rows that are held, as they are stored: dataset first. */
  public static List<InputPartition> of(String dataset, TableSchema table, List<Row> rows) {
    int period = table.columns().stream().map(column -> column.name()).toList().indexOf(PERIOD) + 1;
    Map<String, List<String>> texts = new TreeMap<>();
    for (Row row : rows) {
      String of = period == 0 || row.isNullAt(period) ? "" : row.getString(period);
      texts.computeIfAbsent(of, first -> new ArrayList<>()).add(text(row));
    }
    List<InputPartition> parts = new ArrayList<>();
    texts.forEach(
        (of, lines) -> {
          lines.sort(null);
          parts.add(
              new InputPartition(
                  dataset,
                  table.name(),
                  "",
                  of,
                  lines.size(),
                  FileHash.of(String.join("\n", lines)),
                  ""));
        });
    return parts;
  }

  /** A cell with its length before it, so that no two rows read alike. */
  private static String text(Row row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      String cell = row.isNullAt(i) ? null : String.valueOf(row.get(i));
      text.append(cell == null ? "-" : cell.length() + ":" + cell);
    }
    return text.toString();
  }

  /**
   * The partitions of a large table's rows from one file.
   *
   * @param readAs a hash of the file and of how it is read
   */
  public static List<InputPartition> of(
      String dataset, TableSchema table, String file, String readAs, Dataset<Row> rows) {
    Column[] all = Arrays.stream(rows.columns()).map(rows::col).toArray(Column[]::new);
    Column low = col("h").bitwiseAND(0xFFFF_FFFFL);
    return rows
        .select(col(PERIOD), xxhash64(all).as("h"), xxhash64(reversed(all)).as("g"))
        .groupBy(PERIOD)
        .agg(
            count("*"),
            sum(low),
            sum(shiftrightunsigned(col("h"), 32)),
            bit_xor(col("g")),
            sum(shiftrightunsigned(col("g"), 32)))
        .orderBy(PERIOD)
        .collectAsList()
        .stream()
        .map(
            row ->
                new InputPartition(
                    dataset,
                    table.name(),
                    file,
                    row.getString(0),
                    row.getLong(1),
                    "%x-%x-%x-%x"
                        .formatted(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                    readAs))
        .toList();
  }

  private static Column[] reversed(Column[] columns) {
    Column[] turned = new Column[columns.length];
    for (int i = 0; i < columns.length; i++) {
      turned[i] = columns[columns.length - 1 - i];
    }
    return turned;
  }
}
