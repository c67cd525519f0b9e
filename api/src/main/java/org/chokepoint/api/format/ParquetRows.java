package org.chokepoint.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.inmemory.InMemoryOutputFile;
import org.apache.iceberg.io.FileAppender;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.chokepoint.api.release.StoredColumn;
import org.jspecify.annotations.Nullable;

/** Rows as a Parquet file. */
final class ParquetRows {
  private ParquetRows() {}

  static void write(Map<String, String> about, RowSet rows, OutputStream out) throws IOException {
    Schema schema = schema(rows.columns());
    InMemoryOutputFile file = new InMemoryOutputFile();
    Parquet.WriteBuilder builder = Parquet.write(file).schema(schema).named(rows.name());
    if (rows.size() > 0) { // this writer makes a file with its first row; the other one at once
      builder.createWriterFunc(GenericParquetWriter::create);
    }
    about.forEach(builder::meta);
    try (FileAppender<Record> appender = builder.build()) {
      for (int row = 0; row < rows.size(); row++) {
        appender.add(record(schema, rows, row));
      }
    }
    out.write(file.toByteArray());
  }

  private static Record record(Schema schema, RowSet rows, int row) {
    Record record = GenericRecord.create(schema);
    List<RowColumn> columns = rows.columns();
    for (int column = 0; column < columns.size(); column++) {
      record.set(column, value(columns.get(column), rows.cell(row, column)));
    }
    return record;
  }

  private static @Nullable Object value(RowColumn column, @Nullable Object cell) {
    if (cell == null) {
      return null;
    }
    return switch (column.kind()) {
      case COUNT, NUMBER, FLAG -> cell;
      case DECIMAL -> ((BigDecimal) cell).setScale(StoredColumn.SCALE, RoundingMode.UNNECESSARY);
      case TEXT, LIST, OBJECT -> PlainCell.text(column, cell);
    };
  }

  private static Schema schema(List<RowColumn> columns) {
    List<Types.NestedField> fields = new ArrayList<>();
    for (RowColumn column : columns) {
      fields.add(
          Types.NestedField.optional(
              fields.size() + 1, column.name(), type(column.kind()), column.meaning()));
    }
    return new Schema(fields);
  }

  private static Type type(RowColumn.Kind kind) {
    return switch (kind) {
      case COUNT -> Types.LongType.get();
      case NUMBER -> Types.DoubleType.get();
      case DECIMAL -> Types.DecimalType.of(StoredColumn.PRECISION, StoredColumn.SCALE);
      case FLAG -> Types.BooleanType.get();
      case TEXT, LIST, OBJECT -> Types.StringType.get();
    };
  }
}
