package org.chokepoint.jobs.ingest;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Checked rows as the rows that are stored. */
public final class StoredRows {
  private StoredRows() {}

  /** A row with the dataset before its cells, and other cells before that. */
  static Row row(String dataset, TableRow row, @Nullable Object... before) {
    int width = row.schema().columns().size();
    @Nullable Object[] cells = new @Nullable Object[before.length + 1 + width];
    System.arraycopy(before, 0, cells, 0, before.length);
    cells[before.length] = dataset;
    for (int i = 0; i < width; i++) {
      cells[before.length + 1 + i] = cell(row, i);
    }
    return RowFactory.create(cells);
  }

  /** Checked rows of a dataset as stored rows. */
  public static List<Row> rows(String dataset, List<TableRow> rows) {
    return rows.stream().map(row -> row(dataset, row)).toList();
  }

  private static @Nullable Object cell(TableRow row, int index) {
    Object cell = row.cell(index);
    ColumnType type = row.schema().columns().get(index).type();
    if (cell == null || type == ColumnType.COUNT) {
      return cell;
    }
    return cell instanceof BigDecimal decimal ? decimal.setScale(type.scale()) : cell.toString();
  }
}
