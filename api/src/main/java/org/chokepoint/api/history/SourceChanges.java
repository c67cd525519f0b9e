package org.chokepoint.api.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chokepoint.api.history.RowChanges.Change;
import org.chokepoint.api.release.Release;
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

  private static String dataset(Release release, String table, int row) {
    return release.table(table).word(DATASET, row);
  }
}
