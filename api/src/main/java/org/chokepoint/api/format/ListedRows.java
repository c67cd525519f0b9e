package org.chokepoint.api.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chokepoint.api.format.RowColumn.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Rows made from a list of values, one column a reading of the value.
 *
 * @param <R> the value of a row
 */
public final class ListedRows<R> implements RowSet {
  private final String name;
  private final List<R> rows;
  private final List<RowColumn> columns = new ArrayList<>();
  private final List<Function<R, @Nullable Object>> readings = new ArrayList<>();

  private ListedRows(String name, List<R> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /** Rows of that name, one a value; columns are added in order. */
  public static <R> ListedRows<R> of(String name, List<R> rows) {
    return new ListedRows<>(name, rows);
  }

  /** With a column. */
  public ListedRows<R> with(
      String column, Kind kind, String meaning, Function<R, @Nullable Object> reading) {
    columns.add(new RowColumn(column, kind, meaning));
    readings.add(reading);
    return this;
  }

  /** With a column of text. */
  public ListedRows<R> text(String column, String meaning, Function<R, @Nullable Object> reading) {
    return with(column, Kind.TEXT, meaning, reading);
  }

  /** With a column of whole numbers. */
  public ListedRows<R> count(String column, String meaning, Function<R, @Nullable Object> reading) {
    return with(column, Kind.COUNT, meaning, reading);
  }

  /** With a column of lists of text. */
  public ListedRows<R> list(String column, String meaning, Function<R, @Nullable Object> reading) {
    return with(column, Kind.LIST, meaning, reading);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<RowColumn> columns() {
    return List.copyOf(columns);
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public @Nullable Object cell(int row, int column) {
    return readings.get(column).apply(rows.get(row));
  }
}
