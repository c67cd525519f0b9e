package org.chokepoint.api.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.format.RowColumn.Kind;
import org.jspecify.annotations.Nullable;

/** Rows as CSV with a header. */
final class CsvRows {
  private CsvRows() {}

  static void write(RowSet rows, OutputStream out) throws IOException {
    try (CsvText csv = CsvText.to(out)) {
      write(rows, csv);
    }
  }

  static void writeMarked(RowSet rows, OutputStream out) throws IOException {
    try (CsvText csv = CsvText.marked(out)) {
      write(rows, csv);
    }
  }

  private static void write(RowSet rows, CsvText csv) {
    List<RowColumn> columns = rows.columns();
    csv.line(columns.stream().map(RowColumn::name).toList());
    List<@Nullable String> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      cells.clear();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(cell(columns.get(column), rows.cell(row, column)));
      }
      csv.line(cells);
    }
  }

  private static @Nullable String cell(RowColumn column, @Nullable Object cell) {
    if (cell == null) {
      return null;
    }
    String text = PlainCell.text(column, cell);
    boolean words = column.kind() == Kind.TEXT || column.kind() == Kind.LIST;
    return words ? CsvText.guarded(text) : text;
  }
}
