package org.chokepoint.reports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A table put together column by column, by somebody who does not see Tablesaw. */
public final class PlainTable {
  private final Table table;

  /** A table without columns. */
  public PlainTable(String name) {
    this.table = Table.create(name);
  }

  /** Adds a column of texts; null is missing. */
  public PlainTable texts(String column, List<@Nullable String> cells) {
    StringColumn texts = StringColumn.create(column);
    for (String cell : cells) {
      if (cell == null) {
        texts.appendMissing();
      } else {
        texts.append(cell);
      }
    }
    table.addColumns(texts);
    return this;
  }

  /** Adds a column of counts; null is missing. */
  public PlainTable counts(String column, List<@Nullable Long> cells) {
    LongColumn counts = LongColumn.create(column);
    for (Long cell : cells) {
      if (cell == null) {
        counts.appendMissing();
      } else {
        counts.append(cell);
      }
    }
    table.addColumns(counts);
    return this;
  }

  /** Adds a column of numbers; null is missing. */
  public PlainTable numbers(String column, List<@Nullable Double> cells) {
    DoubleColumn numbers = DoubleColumn.create(column);
    for (Double cell : cells) {
      if (cell == null) {
        numbers.appendMissing();
      } else {
        numbers.append(cell);
      }
    }
    table.addColumns(numbers);
    return this;
  }

  Table table() {
    return table;
  }
}
