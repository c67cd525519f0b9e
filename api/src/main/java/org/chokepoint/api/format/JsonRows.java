package org.chokepoint.api.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows as JSON: one object a page, or one object a line. */
final class JsonRows {
  private JsonRows() {}

  /** An object of what is said of the rows, the rows, and the cursor of those that follow. */
  static void page(Map<String, Object> about, RowSet rows, Optional<String> next, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      for (Map.Entry<String, Object> member : about.entrySet()) {
        json.writeFieldName(member.getKey());
        json.writePOJO(member.getValue());
      }
      json.writeArrayFieldStart(rows.name());
      for (int row = 0; row < rows.size(); row++) {
        object(rows, row, json);
      }
      json.writeEndArray();
      json.writeFieldName("next");
      if (next.isPresent()) {
        json.writeString(next.get());
      } else {
        json.writeNull();
      }
      json.writeEndObject();
    }
  }

  /** A line for each row. */
  static void lines(RowSet rows, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.setRootValueSeparator(null);
      for (int row = 0; row < rows.size(); row++) {
        object(rows, row, json);
        json.writeRaw('\n');
      }
    }
  }

  private static void object(RowSet rows, int row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    List<RowColumn> columns = rows.columns();
    for (int column = 0; column < columns.size(); column++) {
      json.writeFieldName(columns.get(column).name());
      cell(rows.cell(row, column), json);
    }
    json.writeEndObject();
  }

  private static void cell(@Nullable Object cell, JsonGenerator json) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof String text) {
      json.writeString(text);
    } else if (cell instanceof Long count) {
      json.writeNumber(count);
    } else if (cell instanceof Double number) {
      json.writeNumber(PlainNumbers.text(number));
    } else if (cell instanceof BigDecimal number) {
      json.writeNumber(PlainNumbers.text(number));
    } else {
      json.writePOJO(cell);
    }
  }
}
