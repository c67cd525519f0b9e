package org.chokepoint.jobs.ingest;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.chokepoint.jobs.io.InputFiles;
import org.chokepoint.table.CheckedRow;
import org.chokepoint.table.Fault;
import org.chokepoint.table.HeaderBinding;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;

/** Reads a whole small Parquet file of a table; a row's line is its number in the file, from 1. */
final class ParquetTable {
  private ParquetTable() {}

  static TableReading read(SparkSession spark, Path path, TableFile file) {
    Dataset<Row> cells = cells(spark, path);
    List<Fault> faults = new ArrayList<>();
    HeaderBinding binding = HeaderBinding.of(file, header(cells), faults);
    Iterator<CheckedRow> rows =
        faults.isEmpty()
            ? cells.collectAsList().stream().map(row -> check(binding, row)).iterator()
            : List.of(new CheckedRow(false, Optional.empty(), faults)).iterator();
    return TableReading.of(file, "parquet", rows);
  }

  /** The row's number in the file, then every column as text. */
  static Dataset<Row> cells(SparkSession spark, Path path) {
    Dataset<Row> stored = InputFiles.parquet(spark, path);
    List<Column> cells = new ArrayList<>();
    cells.add(col("_metadata.row_index").plus(1));
    for (String name : stored.columns()) {
      cells.add(col("`" + name + "`").cast(DataTypes.StringType));
    }
    return stored.select(cells.toArray(new Column[0])).toDF(names(stored.columns()));
  }

  /** The file's own column names. */
  static List<String> header(Dataset<Row> cells) {
    return List.of(cells.columns()).subList(1, cells.columns().length);
  }

  /** Checks one row of {@link #cells}. */
  static CheckedRow check(HeaderBinding binding, Row row) {
    List<String> fields = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      fields.add(row.isNullAt(i) ? "" : row.getString(i));
    }
    List<Fault> faults = new ArrayList<>();
    TableRow checked = binding.check(row.getLong(0), fields, faults);
    return new CheckedRow(true, Optional.ofNullable(checked), faults);
  }

  private static String[] names(String[] columns) {
    List<String> names = new ArrayList<>(List.of(columns));
    names.add(0, "_line");
    return names.toArray(new String[0]);
  }
}
