package org.chokepoint.api.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.iceberg.arrow.vectorized.ColumnarBatch;
import org.apache.iceberg.data.Record;

/** A table while its batches arrive, in whatever order the scan hands them out. */
final class TableDraft {
  private final StoredTable layout;
  private final List<ColumnDraft> columns;
  private int rows;

  TableDraft(StoredTable layout) {
    this.layout = layout;
    this.columns = layout.columns().stream().map(ColumnDraft::of).toList();
  }

  /** The columns to read, in order. */
  List<String> columnNames() {
    return layout.columnNames();
  }

  /** The same columns with their kinds. */
  List<StoredColumn> columns() {
    return layout.columns();
  }

  /** Takes a copy of a batch whose columns are in the layout's order. */
  void add(ColumnarBatch batch) {
    add(batch.numRows(), column -> new Cells.OfVector(batch.column(column)));
  }

  /** Takes a copy of records whose fields are in the layout's order. */
  void add(List<Record> records) {
    add(records.size(), column -> new Cells.OfRecords(records, column));
  }

  private void add(int count, IntFunction<Cells> cells) {
    for (int column = 0; column < columns.size(); column++) {
      columns.get(column).add(cells.apply(column), count);
    }
    rows += count;
  }

  /** The finished table: sorted, so that equal releases read equal whatever the scan's order. */
  ArrowTable finish(BufferAllocator allocator) {
    columns.forEach(ColumnDraft::finish);
    int[] order = sorted();
    List<FieldVector> vectors = new ArrayList<>();
    Map<String, List<String>> words = new TreeMap<>();
    try {
      for (int c = 0; c < columns.size(); c++) {
        String name = layout.columns().get(c).name();
        vectors.add(columns.get(c).vector(name, order, allocator));
        words.put(name, columns.get(c).words());
      }
    } catch (RuntimeException e) {
      vectors.forEach(FieldVector::close);
      throw e;
    }
    VectorSchemaRoot root = new VectorSchemaRoot(vectors);
    root.setRowCount(rows);
    return new ArrowTable(layout, root, words);
  }

  private int[] sorted() {
    return IntStream.range(0, rows)
        .boxed()
        .sorted(this::compare)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int compare(int a, int b) {
    for (ColumnDraft column : columns) {
      int difference = column.compare(a, b);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
