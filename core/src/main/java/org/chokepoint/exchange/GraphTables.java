package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.TableSchema;

/** The columns of a graph's nodes: those of datasets, and chances of more digits. */
public final class GraphTables {
  /** The chance that a node fails of itself, as fault trees give it. */
  public static final String FAILURE_PROBABILITY = "failure_probability";

  /** Things that can fail, with the chance that they do. */
  public static final TableSchema NODE =
      with(
          CanonicalTables.NODE,
          FAILURE_PROBABILITY,
          ColumnType.CHANCE,
          "chance that it fails of itself");

  private GraphTables() {}

  /** Nodes with a weight of the user's own; the table as it is where it has that column. */
  public static TableSchema weighedBy(String weight) {
    return NODE.columnNames().contains(weight)
        ? NODE
        : with(NODE, weight, ColumnType.AMOUNT, "what a node weighs");
  }

  private static TableSchema with(
      TableSchema table, String column, ColumnType type, String meaning) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.removeIf(known -> known.name().equals(column));
    columns.add(
        new Column(
            column,
            type,
            Column.Presence.OPTIONAL,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            meaning));
    return new TableSchema(table.name(), table.meaning(), columns, table.key());
  }
}
