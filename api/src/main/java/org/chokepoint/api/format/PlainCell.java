package org.chokepoint.api.format;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Cells as text, for formats that have no other form for them. */
final class PlainCell {
  private PlainCell() {}

  static String text(RowColumn column, Object cell) {
    return switch (column.kind()) {
      case NUMBER -> PlainNumbers.text((Double) cell);
      case DECIMAL -> PlainNumbers.text((BigDecimal) cell);
      case LIST ->
          ((Collection<?>) cell).stream().map(String::valueOf).collect(Collectors.joining(";"));
      case OBJECT -> Json.text(cell);
      case TEXT, COUNT, FLAG -> String.valueOf(cell);
    };
  }
}
