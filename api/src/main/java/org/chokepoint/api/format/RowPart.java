package org.chokepoint.api.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring rows of others.
 *
 * @param whole the others
 * @param first the first of them
 * @param size how many
 */
record RowPart(RowSet whole, int first, int size) implements RowSet {

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public List<RowColumn> columns() {
    return whole.columns();
  }

  @Override
  public @Nullable Object cell(int row, int column) {
    return whole.cell(first + row, column);
  }
}
