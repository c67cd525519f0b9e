package org.chokepoint.api.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.StoredColumn;

/** What became of the rows of one table from one release to another, row for row by its key. */
public final class RowChanges {
  /** What makes a published number that number: the key of table {@code result}. */
  public static final List<String> NUMBER =
      List.of("dataset", "subject_kind", "subject", "period", "region", "basis", "lens", "measure");

  /** What became of a row. */
  public enum Difference {
    /** It has other cells. */
    CHANGED,
    /** It is only in the later release. */
    APPEARED,
    /** It is only in the earlier release. */
    VANISHED;

    /** The word in an address and in an answer. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One row that is not the same.
   *
   * @param before its number in the earlier release; empty where it was not there
   * @param after its number in the later release; empty where it is not there
   */
  public record Change(OptionalInt before, OptionalInt after) {
    /** What became of it. */
    public Difference difference() {
      return before.isEmpty()
          ? Difference.APPEARED
          : after.isEmpty() ? Difference.VANISHED : Difference.CHANGED;
    }
  }

  private final List<StoredColumn> key;
  private final List<StoredColumn> others;

  private RowChanges(List<StoredColumn> columns, List<String> key) {
    this.key = columns.stream().filter(column -> key.contains(column.name())).toList();
    this.others = columns.stream().filter(column -> !key.contains(column.name())).toList();
  }

  /**
   * All rows that are not the same, in the order of the later table; vanished ones at the end.
   *
   * @param key the columns that make a row what it is
   */
  public static List<Change> between(ArrowTable from, ArrowTable to, List<String> key) {
    return new RowChanges(to.layout().columns(), key).between(from, to);
  }

  private List<Change> between(ArrowTable from, ArrowTable to) {
    Map<List<Object>, Integer> before = rows(from);
    List<Change> changes = new ArrayList<>();
    rows(to)
        .forEach(
            (id, row) -> {
              Optional<Integer> earlier = Optional.ofNullable(before.remove(id));
              if (!earlier.map(old -> cells(from, old, others)).equals(same(to, row))) {
                changes.add(
                    new Change(
                        earlier.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        OptionalInt.of(row)));
              }
            });
    before
        .values()
        .forEach(row -> changes.add(new Change(OptionalInt.of(row), OptionalInt.empty())));
    return changes;
  }

  private Optional<List<Object>> same(ArrowTable table, int row) {
    return Optional.of(cells(table, row, others));
  }

  /** Rows by key; of rows with the same key each is told apart by its place among them. */
  private Map<List<Object>, Integer> rows(ArrowTable table) {
    Map<List<Object>, Integer> byKey = new LinkedHashMap<>();
    table
        .rowNumbers()
        .forEach(
            row -> {
              List<Object> id = cells(table, row, key);
              id.add(0);
              for (int again = 1; byKey.containsKey(id); again++) {
                id.set(id.size() - 1, again);
              }
              byKey.put(id, row);
            });
    return byKey;
  }

  /** A cell as text, numbers without trailing zeros; empty where it is not filled. */
  static String text(ArrowTable table, StoredColumn column, int row) {
    return cell(table, column, row)
        .map(
            cell ->
                cell instanceof BigDecimal decimal
                    ? decimal.stripTrailingZeros().toPlainString()
                    : String.valueOf(cell))
        .orElse("");
  }

  private static List<Object> cells(ArrowTable table, int row, List<StoredColumn> columns) {
    List<Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(cell(table, column, row)));
    return cells;
  }

  private static Optional<? extends Object> cell(ArrowTable table, StoredColumn column, int row) {
    return switch (column.kind()) {
      case TEXT -> table.text(column.name(), row);
      case COUNT ->
          Optional.of(column.name())
              .filter(name -> table.filled(name, row))
              .map(name -> table.count(name, row));
      case NUMBER -> table.number(column.name(), row);
      case DECIMAL -> table.decimal(column.name(), row);
    };
  }
}
