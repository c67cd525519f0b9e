package org.chokepoint.reports.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.reports.chart.ChartSpecification.Join;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import tech.tablesaw.api.Table;

/** The rows of a release that a specification asks for: filter, join, newest, rank, limit. */
final class ChartRows {
  private final ChartSpecification specification;
  private final Settings settings;
  private final String value;

  ChartRows(ChartSpecification specification, Settings settings) {
    this.specification = specification;
    this.settings = settings;
    this.value = settings.fill(specification.measure().value());
  }

  /** The rows, largest measure first. */
  List<ReleaseRow> from(ReleaseTables tables) {
    Table table = tables.table(specification.table());
    Map<String, String> own = conditions(specification.filter());
    Map<String, String> joined = new LinkedHashMap<>(own);
    own.keySet().retainAll(table.columnNames());
    joined.keySet().removeAll(own.keySet());
    List<ReleaseRow> rows = Selected.rows(table, own);
    for (Join join : specification.joins()) {
      rows = joined(rows, join, tables);
    }
    Map<String, String> without = conditions(specification.without());
    List<ReleaseRow> chosen =
        rows.stream()
            .filter(row -> joined.entrySet().stream().allMatch(one -> has(row, one)))
            .filter(row -> without.entrySet().stream().noneMatch(one -> has(row, one)))
            .filter(row -> rank(row).isPresent())
            .toList();
    return ranked(specification.newest() == null ? chosen : specification.newest().among(chosen));
  }

  /** What the rows were asked for, for a reader who sees none. */
  String asked() {
    return conditions(specification.filter()).entrySet().stream()
        .map(one -> one.getKey() + " = " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The value of the row, or empty if it has a range. */
  OptionalDouble value(ReleaseRow row) {
    return row.number(value);
  }

  /** The lower end of the row's range. */
  OptionalDouble low(ReleaseRow row) {
    return end(row, specification.measure().low());
  }

  /** The upper end of the row's range. */
  OptionalDouble high(ReleaseRow row) {
    return end(row, specification.measure().high());
  }

  private OptionalDouble end(ReleaseRow row, String column) {
    return column.isEmpty() || value(row).isPresent() ? OptionalDouble.empty() : row.number(column);
  }

  private OptionalDouble rank(ReleaseRow row) {
    return value(row).isPresent() || high(row).isEmpty() ? value(row) : low(row);
  }

  private List<ReleaseRow> ranked(List<ReleaseRow> rows) {
    Comparator<ReleaseRow> order = largest(this::rank);
    for (String tie : specification.ties()) {
      order = order.thenComparing(largest(row -> row.number(tie)));
    }
    return rows.stream()
        .sorted(order.thenComparing(comparing(row -> row.key(specification.key()).toString())))
        .limit(Long.parseLong(settings.fill(specification.limit())))
        .toList();
  }

  private static Comparator<ReleaseRow> largest(Function<ReleaseRow, OptionalDouble> number) {
    return comparingDouble((ReleaseRow row) -> -number.apply(row).orElse(Double.NEGATIVE_INFINITY));
  }

  private static boolean has(ReleaseRow row, Map.Entry<String, String> condition) {
    return row.text(condition.getKey()).equals(condition.getValue());
  }

  private Map<String, String> conditions(Map<String, String> declared) {
    Map<String, String> conditions = new LinkedHashMap<>();
    declared.forEach((column, text) -> conditions.put(column, settings.fill(text)));
    conditions.values().removeIf(ChartParameter.ANY::equals);
    return conditions;
  }

  private static List<ReleaseRow> joined(List<ReleaseRow> rows, Join join, ReleaseTables tables) {
    Names names = new Names(tables, join.table(), List.copyOf(join.on().values()));
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
