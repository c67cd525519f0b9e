package org.chokepoint.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A row that passed the checks. A decimal column holds a {@link BigDecimal}, a count a {@link
 * Long}, a flag a {@link Boolean}, all others a {@link String}.
 */
public final class TableRow {
  private final TableSchema schema;
  private final long line;
  private final @Nullable Object[] values;

  TableRow(TableSchema schema, long line, @Nullable Object[] values) {
    this.schema = schema;
    this.line = line;
    this.values = values;
  }

  /**
   * A row of cells that were checked before they were stored.
   *
   * @param line where it stands, from 1
   * @param cells the filled cells by column, of the classes named above
   * @throws IllegalArgumentException if the table has no such column
   */
  public static TableRow of(TableSchema schema, long line, Map<String, Object> cells) {
    @Nullable Object[] values = new @Nullable Object[schema.columns().size()];
    cells.forEach((column, cell) -> values[schema.indexOf(column)] = cell);
    return new TableRow(schema, line, values);
  }

  /** The table. */
  public TableSchema schema() {
    return schema;
  }

  /** The line of the file the row begins on, from 1. */
  public long line() {
    return line;
  }

  /** The cell at a position of the schema, or null where it is empty. */
  public @Nullable Object cell(int index) {
    return values[index];
  }

  /** The text of a cell, if it is filled. */
  public Optional<String> optionalText(String column) {
    return Optional.ofNullable(values[schema.indexOf(column)]).map(Object::toString);
  }

  /**
   * The text of a cell.
   *
   * @throws IllegalStateException if it is empty
   */
  public String text(String column) {
    return optionalText(column).orElseThrow(() -> empty(column));
  }

  /** The number in a decimal cell, if it is filled. */
  public Optional<BigDecimal> optionalDecimal(String column) {
    return Optional.ofNullable((BigDecimal) values[schema.indexOf(column)]);
  }

  /**
   * The number in a decimal cell.
   *
   * @throws IllegalStateException if it is empty
   */
  public BigDecimal decimal(String column) {
    return optionalDecimal(column).orElseThrow(() -> empty(column));
  }

  /** The number in a count cell, if it is filled. */
  public OptionalLong optionalCount(String column) {
    Long count = (Long) values[schema.indexOf(column)];
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }

  /**
   * The number in a count cell.
   *
   * @throws IllegalStateException if it is empty
   */
  public long count(String column) {
    return Optional.ofNullable((Long) values[schema.indexOf(column)])
        .orElseThrow(() -> empty(column));
  }

  private IllegalStateException empty(String column) {
    return new IllegalStateException(schema.name() + "." + column + " is empty, line " + line);
  }
}
