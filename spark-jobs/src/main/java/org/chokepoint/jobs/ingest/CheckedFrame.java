package org.chokepoint.jobs.ingest;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.chokepoint.jobs.io.InputFiles;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.CheckedRow;
import org.chokepoint.table.CsvRows;
import org.chokepoint.table.Fault;
import org.chokepoint.table.HeaderBinding;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A file too large to hold, checked row by row inside Spark tasks with core's checks. Each row has
 * its line, its faults (empty where it passed) and the stored columns. A comma-separated file is
 * one task, so that lines keep their numbers; Parquet is read in parallel.
 */
final class CheckedFrame {
  static final String LINE = "line";
  static final String FAULTS = "faults";

  /** How many texts one fault travels as. */
  static final int PARTS = 6;

  private CheckedFrame() {}

  /** What travels to a task: a table file by its parts. */
  private record Source(
      String table, String name, Map<String, String> columns, Map<String, String> constants)
      implements java.io.Serializable {
    static Source of(TableFile file) {
      return new Source(
          file.schema().name(),
          file.name(),
          new java.util.HashMap<>(file.columns()),
          new java.util.HashMap<>(file.constants()));
    }

    TableFile file() {
      return new TableFile(CanonicalTables.named(table).orElseThrow(), name, columns, constants);
    }
  }

  /** The rows of a comma-separated file in an encoding that it was found to have. */
  static Dataset<Row> csv(
      SparkSession spark, String dataset, Path path, TableFile file, TextEncoding encoding) {
    Source source = Source.of(file);
    String where = path.toAbsolutePath().toString();
    return spark
        .createDataset(List.of(where), Encoders.STRING())
        .flatMap(
            (FlatMapFunction<String, Row>)
                name -> csvRows(dataset, Path.of(name), source.file(), encoding),
            Encoders.row(schema(file)));
  }

  /** The rows of a Parquet file; a row's line is its number in the file, from 1. */
  static Dataset<Row> parquet(SparkSession spark, String dataset, Path path, TableFile file) {
    Source source = Source.of(file);
    Dataset<Row> cells = ParquetTable.cells(spark, path);
    List<String> header = new ArrayList<>(ParquetTable.header(cells));
    return cells.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              HeaderBinding binding = HeaderBinding.of(source.file(), header, new ArrayList<>());
              return map(
                  rows, row -> row(dataset, binding.file(), ParquetTable.check(binding, row)));
            },
        Encoders.row(schema(file)));
  }

  /** What is wrong with the header of a Parquet file. */
  static List<Fault> parquetHeader(SparkSession spark, Path path, TableFile file) {
    List<Fault> faults = new ArrayList<>();
    HeaderBinding.of(file, ParquetTable.header(ParquetTable.cells(spark, path)), faults);
    return faults;
  }

  private static Iterator<Row> csvRows(
      String dataset, Path path, TableFile file, TextEncoding encoding) throws IOException {
    CsvRows rows = new CsvRows(file, InputFiles.bytes(path), encoding);
    InputFiles.closeWithTask(rows);
    return map(rows, checked -> row(dataset, file, checked));
  }

  private static <A, B> Iterator<B> map(
      Iterator<A> from, java.util.function.Function<A, B> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return from.hasNext();
      }

      @Override
      public B next() {
        return function.apply(from.next());
      }
    };
  }

  private static Row row(String dataset, TableFile file, CheckedRow checked) {
    if (checked.row().isPresent()) {
      TableRow row = checked.row().get();
      return StoredRows.row(dataset, row, row.line(), new String[0]);
    }
    @Nullable Object[] cells = new @Nullable Object[schema(file).size()];
    cells[0] = checked.faults().isEmpty() ? 0L : checked.faults().get(0).line();
    cells[1] =
        checked.faults().stream().flatMap(f -> Arrays.stream(parts(f))).toArray(String[]::new);
    return org.apache.spark.sql.RowFactory.create(cells);
  }

  private static String[] parts(Fault fault) {
    return new String[] {
      fault.kind().name(),
      Long.toString(fault.line()),
      fault.column(),
      fault.found(),
      fault.expected(),
      fault.remedy()
    };
  }

  private static StructType schema(TableFile file) {
    StructType schema =
        new StructType()
            .add(LINE, DataTypes.LongType, false)
            .add(FAULTS, DataTypes.createArrayType(DataTypes.StringType, false), false);
    for (StructField field : StoredTables.schema(file.schema()).fields()) {
      schema = schema.add(field.name(), field.dataType(), true);
    }
    return schema;
  }

  /** The rows that passed, as stored. */
  static Dataset<Row> passed(Dataset<Row> frame, TableFile file) {
    return frame
        .filter(functions.size(col(FAULTS)).equalTo(0))
        .selectExpr(StoredTables.schema(file.schema()).fieldNames());
  }
}
