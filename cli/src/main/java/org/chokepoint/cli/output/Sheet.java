package org.chokepoint.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Rows under a heading.
 *
 * @param name what the rows are called in JSON
 * @param columns the headings
 * @param rows cells: text, a number, a {@link Span}, a list of texts, or empty
 * @param brief how many of the columns a table for a person shows
 */
public record Sheet(
    String name, List<String> columns, List<List<Optional<Object>>> rows, int brief) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
  }

  /** The rows of this sheet and then those of another one with the same columns. */
  public Sheet followedBy(Sheet other) {
    List<List<Optional<Object>>> all = new ArrayList<>(rows);
    all.addAll(other.rows);
    return new Sheet(name, columns, all, brief);
  }

  /** The sheet with one more column, a cell for each row. */
  public Sheet with(String column, List<Optional<Object>> cells) {
    List<String> more = new ArrayList<>(columns);
    more.add(column);
    List<List<Optional<Object>>> wider = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Optional<Object>> line = new ArrayList<>(rows.get(row));
      line.add(cells.get(row));
      wider.add(line);
    }
    return new Sheet(name, more, wider, brief == columns.size() ? more.size() : brief);
  }

  /** An empty sheet to add rows to. */
  public static Builder named(String name, String... columns) {
    return new Builder(name, List.of(columns));
  }

  /** Collects rows. */
  public static final class Builder {
    private final String name;
    private final List<String> columns;
    private final List<List<Optional<Object>>> rows = new ArrayList<>();

    private Builder(String name, List<String> columns) {
      this.name = name;
      this.columns = columns;
    }

    /** Adds a row; {@link Optional#empty()} is an empty cell. */
    public Builder row(Object... cells) {
      rows.add(
          Arrays.stream(cells)
              .map(
                  cell ->
                      cell instanceof Optional<?> optional
                          ? optional.map(Object.class::cast)
                          : Optional.of(cell))
              .toList());
      return this;
    }

    /** The sheet. */
    public Sheet sheet() {
      return sheet(columns.size());
    }

    /** The sheet, of which a table for a person shows only the first columns. */
    public Sheet sheet(int brief) {
      return new Sheet(name, columns, rows, brief);
    }
  }
}
