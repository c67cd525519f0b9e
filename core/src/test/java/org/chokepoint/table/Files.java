package org.chokepoint.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files in memory for tests. */
final class Files {
  private Files() {}

  /** Reads text as a file of a table, named after the table. */
  static TableReading read(TableSchema schema, String text) {
    return read(schema, text.getBytes(StandardCharsets.UTF_8));
  }

  static TableReading read(TableSchema schema, byte[] bytes) {
    try {
      return CsvTable.read(
          TableFile.plain(schema, schema.name() + ".csv"), () -> new ByteArrayInputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The cells of all rows, in the schema's order, as text. */
  static List<List<@Nullable String>> cells(TableReading reading) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (TableRow row : reading.rows()) {
      List<@Nullable String> cells = new ArrayList<>();
      for (String column : reading.file().schema().columnNames()) {
        cells.add(row.optionalText(column).orElse(null));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The only fault of a reading. */
  static Fault fault(TableReading reading) {
    org.assertj.core.api.Assertions.assertThat(reading.faults()).hasSize(1);
    return reading.faults().get(0);
  }
}
