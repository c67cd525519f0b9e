package org.chokepoint.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.chokepoint.api.release.StoredColumn;
import org.jspecify.annotations.Nullable;

/** Rows as an Arrow IPC stream, so many a batch. Each field's metadata says what it means. */
final class ArrowRows {
  private static final int BATCH_ROWS = 16_384;
  private static final long MEMORY = 256L << 20;

  private ArrowRows() {}

  static void write(Map<String, String> about, RowSet rows, OutputStream out) throws IOException {
    Schema schema = new Schema(rows.columns().stream().map(ArrowRows::field).toList(), about);
    try (BufferAllocator memory = new RootAllocator(MEMORY);
        VectorSchemaRoot root = VectorSchemaRoot.create(schema, memory);
        ArrowStreamWriter writer = new ArrowStreamWriter(root, null, Channels.newChannel(out))) {
      writer.start();
      for (int first = 0; first < rows.size(); first += BATCH_ROWS) {
        RowSet batch = rows.part(first, BATCH_ROWS);
        root.allocateNew();
        List<FieldVector> vectors = root.getFieldVectors();
        for (int column = 0; column < vectors.size(); column++) {
          fill(vectors.get(column), batch, column);
        }
        root.setRowCount(batch.size());
        writer.writeBatch();
      }
      writer.end();
    }
  }

  private static Field field(RowColumn column) {
    ArrowType type =
        switch (column.kind()) {
          case COUNT -> new ArrowType.Int(64, true);
          case NUMBER -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
          case DECIMAL -> new ArrowType.Decimal(StoredColumn.PRECISION, StoredColumn.SCALE, 128);
          case FLAG -> new ArrowType.Bool();
          case TEXT, LIST, OBJECT -> new ArrowType.Utf8();
        };
    return new Field(
        column.name(),
        new FieldType(true, type, null, Map.of("meaning", column.meaning())),
        List.of());
  }

  private static void fill(FieldVector vector, RowSet rows, int column) {
    for (int row = 0; row < rows.size(); row++) {
      @Nullable Object cell = rows.cell(row, column);
      if (cell != null) {
        set(vector, row, rows.columns().get(column), cell);
      }
    }
    vector.setValueCount(rows.size());
  }

  private static void set(FieldVector vector, int row, RowColumn column, Object cell) {
    if (vector instanceof BigIntVector counts) {
      counts.setSafe(row, (Long) cell);
    } else if (vector instanceof Float8Vector numbers) {
      numbers.setSafe(row, (Double) cell);
    } else if (vector instanceof DecimalVector decimals) {
      decimals.setSafe(
          row, ((BigDecimal) cell).setScale(StoredColumn.SCALE, RoundingMode.UNNECESSARY));
    } else if (vector instanceof BitVector flags) {
      flags.setSafe(row, ((Boolean) cell) ? 1 : 0);
    } else {
      byte[] text = PlainCell.text(column, cell).getBytes(StandardCharsets.UTF_8);
      ((VarCharVector) vector).setSafe(row, text);
    }
  }
}
