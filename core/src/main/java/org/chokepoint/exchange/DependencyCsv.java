package org.chokepoint.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.TableRow;

/** Writes the dependencies of a graph as comma-separated values; columns nobody filled are out. */
final class DependencyCsv {
  private DependencyCsv() {}

  static void write(ExportedGraph graph, Writer out) throws IOException {
    List<Column> columns = new ArrayList<>();
    for (Column column : CanonicalTables.DEPENDENCY.columns()) {
      int index = CanonicalTables.DEPENDENCY.indexOf(column.name());
      if (column.required() || graph.dependencies().stream().anyMatch(r -> r.cell(index) != null)) {
        columns.add(column);
      }
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(columns.stream().map(Column::name).toList());
    for (TableRow row : graph.dependencies()) {
      csv.writeRecord(columns.stream().map(column -> cell(row, column)).toList());
    }
    csv.flush();
  }

  private static String cell(TableRow row, Column column) {
    return row.optionalText(column.name()).isEmpty() ? "" : ExportedGraph.text(row, column);
  }
}
