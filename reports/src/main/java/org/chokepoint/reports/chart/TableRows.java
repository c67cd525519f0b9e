package org.chokepoint.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.reports.chart.TableSpecification.Join;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import tech.tablesaw.api.Table;

/** Rows of one table: filter, join, newest, order, limit. */
record TableRows(TableSpecification specification, List<String> key) implements RowSource {
  @Override
  public Set<String> columns() {
    Set<String> columns = new HashSet<>(KnownTables.columns(specification.table()));
    specification.joins().forEach(join -> columns.addAll(join.take().keySet()));
    return columns;
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Settings settings) {
    Table table = tables.table(specification.table());
    Map<String, String> own = conditions(specification.filter(), settings);
    Map<String, String> joined = new LinkedHashMap<>(own);
    own.keySet().retainAll(table.columnNames());
    joined.keySet().removeAll(own.keySet());
    List<ReleaseRow> rows = Selected.rows(table, own);
    for (Join join : specification.joins()) {
      rows = joined(rows, join, tables);
    }
    Map<String, String> without = conditions(specification.without(), settings);
    String present = settings.fill(specification.present());
    List<ReleaseRow> chosen =
        rows.stream()
            .filter(row -> joined.entrySet().stream().allMatch(one -> has(row, one)))
            .filter(row -> without.entrySet().stream().noneMatch(one -> has(row, one)))
            .filter(row -> present.isEmpty() || number(row, present).isPresent())
            .toList();
    List<ReleaseRow> newest =
        specification.newest() == null ? chosen : specification.newest().among(chosen);
    String limit = settings.fill(specification.limit());
    return newest.stream()
        .sorted(order(settings))
        .limit(limit.isEmpty() ? Long.MAX_VALUE : Long.parseLong(limit))
        .toList();
  }

  @Override
  public String asked(Settings settings) {
    return conditions(specification.filter(), settings).entrySet().stream()
        .map(one -> one.getKey() + " = " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private Comparator<ReleaseRow> order(Settings settings) {
    Comparator<ReleaseRow> order = (one, other) -> 0;
    for (String declared : specification.order()) {
      String column = settings.fill(declared);
      order =
          order.thenComparing(
              column.startsWith("-")
                  ? comparingDouble(
                      (ReleaseRow row) ->
                          -number(row, column.substring(1)).orElse(Double.NEGATIVE_INFINITY))
                  : comparing((ReleaseRow row) -> row.text(column)));
    }
    return order.thenComparing(comparing(row -> row.key(key).toString()));
  }

  /** The number in the first of the columns that has one. */
  static OptionalDouble number(ReleaseRow row, String columns) {
    for (String column : columns.split("\\|", -1)) {
      if (row.number(column).isPresent()) {
        return row.number(column);
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean has(ReleaseRow row, Map.Entry<String, String> condition) {
    return row.text(condition.getKey()).equals(condition.getValue());
  }

  private static Map<String, String> conditions(Map<String, String> declared, Settings settings) {
    Map<String, String> conditions = new LinkedHashMap<>();
    declared.forEach((column, text) -> conditions.put(column, settings.fill(text)));
    conditions.values().removeIf(ChartParameter.ANY::equals);
    return conditions;
  }

  private static List<ReleaseRow> joined(List<ReleaseRow> rows, Join join, ReleaseTables tables) {
    List<String> mine = List.copyOf(join.on().keySet());
    Names names =
        new Names(
            tables,
            join.table(),
            List.copyOf(join.on().values()),
            rows.stream().map(row -> row.key(mine)).toList());
    return rows.stream().map(row -> row.with(taken(row, join, names))).toList();
  }

  private static Map<String, String> taken(ReleaseRow row, Join join, Names names) {
    List<String> key = row.key(List.copyOf(join.on().keySet()));
    Map<String, String> taken = new HashMap<>();
    join.take()
        .forEach(
            (mine, theirs) -> {
              String standIn =
                  join.otherwise().containsKey(mine) ? row.text(join.otherwise().get(mine)) : "";
              taken.put(mine, names.text(theirs, key).orElse(standIn));
            });
    return taken;
  }
}
