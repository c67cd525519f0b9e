package org.chokepoint.api.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.format.RowColumn.Kind;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) with a header, in UTF-8. */
final class CsvRows {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvRows() {}

  static void write(RowSet rows, OutputStream out) throws IOException {
    write(rows, new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Begins with the mark by which Excel knows UTF-8. */
  static void writeMarked(RowSet rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    write(rows, writer);
  }

  private static void write(RowSet rows, Writer writer) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
      List<RowColumn> columns = rows.columns();
      csv.writeRecord(columns.stream().map(RowColumn::name).toList());
      List<@Nullable String> cells = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        cells.clear();
        for (int column = 0; column < columns.size(); column++) {
          cells.add(cell(columns.get(column), rows.cell(row, column)));
        }
        csv.writeRecord(cells);
      }
    }
  }

  private static @Nullable String cell(RowColumn column, @Nullable Object cell) {
    if (cell == null) {
      return null;
    }
    String text = PlainCell.text(column, cell);
    boolean words = column.kind() == Kind.TEXT || column.kind() == Kind.LIST;
    return words ? guarded(text) : text;
  }

  /** A spreadsheet takes such a cell for a formula; the apostrophe keeps it text. */
  private static String guarded(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
