package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.StoredColumn;
import org.chokepoint.table.CanonicalTables;

/** What became of the rows of one release in another. */
final class ReleaseChanges {
  private ReleaseChanges() {}

  /** The published numbers that are not the same, in the order of the later release. */
  static List<NumberChange> numbers(Release from, Release to) {
    Map<List<String>, NumberChange.Cell> before = numbers(from);
    List<NumberChange> changes = new ArrayList<>();
    numbers(to)
        .forEach(
            (key, cell) -> {
              Optional<NumberChange.Cell> earlier = Optional.ofNullable(before.remove(key));
              if (!earlier.equals(Optional.of(cell))) {
                changes.add(new NumberChange(key, earlier, Optional.of(cell)));
              }
            });
    before.forEach(
        (key, cell) -> changes.add(new NumberChange(key, Optional.of(cell), Optional.empty())));
    return changes;
  }

  private static Map<List<String>, NumberChange.Cell> numbers(Release release) {
    Map<List<String>, NumberChange.Cell> numbers = new LinkedHashMap<>();
    for (Row row : Row.of(release.table("result"))) {
      numbers.put(NumberChange.KEY.stream().map(row::text).toList(), NumberChange.Cell.of(row));
    }
    return numbers;
  }

  /** The input rows that are not the same, counted by dataset and table. */
  static List<SourceChange> sources(Release from, Release to, Collection<String> tables) {
    List<SourceChange> changes = new ArrayList<>();
    for (String table : tables) {
      Map<List<String>, Long> balance = new HashMap<>();
      rows(to.table(table)).forEach(row -> balance.merge(row, 1L, Long::sum));
      rows(from.table(table)).forEach(row -> balance.merge(row, -1L, Long::sum));
      Map<String, long[]> counts = new TreeMap<>();
      balance.forEach(
          (row, more) -> {
            if (more != 0) {
              counts.computeIfAbsent(row.get(0), dataset -> new long[2])[more > 0 ? 0 : 1] +=
                  Math.abs(more);
            }
          });
      counts.forEach(
          (dataset, count) -> changes.add(new SourceChange(dataset, table, count[0], count[1])));
    }
    return changes;
  }

  /** The input tables that a server reads. */
  static List<String> inputs(Release release) {
    return CanonicalTables.ALL.stream()
        .map(schema -> schema.name())
        .filter(
            name ->
                org.chokepoint.api.release.StoredTable.SERVED.stream()
                    .anyMatch(table -> table.name().equals(name)))
        .filter(name -> release.table(name).layout().columnNames().get(0).equals("dataset"))
        .toList();
  }

  private static List<List<String>> rows(ArrowTable table) {
    return table.rowNumbers().mapToObj(row -> cells(table, row)).toList();
  }

  private static List<String> cells(ArrowTable table, int row) {
    return table.layout().columns().stream().map(column -> cell(table, column, row)).toList();
  }

  private static String cell(ArrowTable table, StoredColumn column, int row) {
    return switch (column.kind()) {
      case TEXT -> table.word(column.name(), row);
      case COUNT -> table.filled(column.name(), row) ? "" + table.count(column.name(), row) : "";
      case NUMBER, DECIMAL -> table.number(column.name(), row).map(String::valueOf).orElse("");
    };
  }
}
