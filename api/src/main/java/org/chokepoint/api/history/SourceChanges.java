package org.chokepoint.api.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.api.history.RowChanges.Change;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.StoredColumn;
import org.chokepoint.api.release.StoredTable;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.TableSchema;

/** What became of the rows that numbers are computed from. */
public final class SourceChanges {
  private static final String DATASET = "dataset";
  private static final Function<String, long[]> NONE = dataset -> new long[2];

  private SourceChanges() {}

  /** The input tables that a server reads. */
  public static List<TableSchema> served() {
    List<String> served = StoredTable.SERVED.stream().map(StoredTable::name).toList();
    return CanonicalTables.ALL.stream().filter(schema -> served.contains(schema.name())).toList();
  }

  /** The columns that make a row of all datasets what it is; every column where rows may repeat. */
  public static List<String> key(TableSchema schema) {
    List<String> key = new ArrayList<>(List.of(DATASET));
    key.addAll(schema.key().isEmpty() ? schema.columnNames() : schema.key());
    return key;
  }

  /**
   * How many rows of a dataset's table are not the same.
   *
   * @param dataset the dataset
   * @param table the table
   * @param added rows that only the later release has
   * @param removed rows that only the earlier release has; a row that was edited counts in both
   */
  public record Counted(String dataset, String table, long added, long removed) {}

  /** The changes of all input tables, counted by table and dataset. */
  public static List<Counted> counted(Release from, Release to) {
    List<Counted> counted = new ArrayList<>();
    served().forEach(schema -> counted.addAll(counted(schema, from, to)));
    return counted;
  }

  private static List<Counted> counted(TableSchema schema, Release from, Release to) {
    String table = schema.name();
    Map<String, long[]> counts = new TreeMap<>();
    for (Change change : RowChanges.between(from.table(table), to.table(table), key(schema))) {
      change
          .before()
          .ifPresent(row -> counts.computeIfAbsent(dataset(from, table, row), NONE)[1]++);
      change.after().ifPresent(row -> counts.computeIfAbsent(dataset(to, table, row), NONE)[0]++);
    }
    return counts.entrySet().stream()
        .map(of -> new Counted(of.getKey(), table, of.getValue()[0], of.getValue()[1]))
        .toList();
  }

  /**
   * A cell that was edited.
   *
   * @param table its table
   * @param key what makes the row what it is, its filled key cells joined
   * @param column the column
   * @param before the cell in the earlier release; empty where it is not filled
   * @param after the cell in the later release; empty where it is not filled
   */
  public record Edited(String table, String key, String column, String before, String after) {}

  /** The first cells that were edited in rows that both releases have. */
  public static List<Edited> edited(Release from, Release to, int most) {
    return served().stream()
        .flatMap(schema -> edited(schema, from, to).stream())
        .limit(most)
        .toList();
  }

  private static List<Edited> edited(TableSchema schema, Release from, Release to) {
    ArrowTable earlier = from.table(schema.name());
    ArrowTable later = to.table(schema.name());
    List<String> key = key(schema);
    List<Edited> edited = new ArrayList<>();
    for (Change change : RowChanges.between(earlier, later, key)) {
      if (change.before().isPresent() && change.after().isPresent()) {
        int before = change.before().getAsInt();
        int after = change.after().getAsInt();
        for (StoredColumn column : later.layout().columns()) {
          String was = RowChanges.text(earlier, column, before);
          String is = RowChanges.text(later, column, after);
          if (!was.equals(is)) {
            edited.add(new Edited(schema.name(), key(later, key, after), column.name(), was, is));
          }
        }
      }
    }
    return edited;
  }

  private static String key(ArrowTable table, List<String> key, int row) {
    return table.layout().columns().stream()
        .filter(column -> key.contains(column.name()))
        .map(column -> RowChanges.text(table, column, row))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String dataset(Release release, String table, int row) {
    return release.table(table).word(DATASET, row);
  }
}
