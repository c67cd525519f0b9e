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
