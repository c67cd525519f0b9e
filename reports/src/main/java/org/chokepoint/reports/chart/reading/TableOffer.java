package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.Keys;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.table.Periods;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * What occurs together in a table: real datasets first, steady states before black starts, the
 * newest periods first, then what has most rows.
 *
 * @param table the table
 * @param columns parameter to its column
 * @param equal what rows must say
 * @param names the parameters in order
 * @param weigh a number; markets in which it is largest come first. Empty for none
 */
record TableOffer(
    String table,
    Map<String, String> columns,
    Map<String, String> equal,
    List<String> names,
    String weigh)
    implements Offer {

  @Override
  public Set<String> parameters() {
    return columns.keySet();
  }

  @Override
  public List<ReleaseRow> of(ReleaseTables tables) {
    Table from = tables.table(table);
    for (Map.Entry<String, String> one : equal.entrySet()) {
      from = from.where(from.stringColumn(one.getKey()).isEqualTo(one.getValue()));
    }
    List<String> own = names.stream().map(name -> columns.getOrDefault(name, name)).toList();
    List<ReleaseRow> rows = new ArrayList<>();
    Keys.of(from, own).forEach((key, count) -> rows.add(row(key, count)));
    Map<List<String>, Double> heaviest = heaviest(from);
    Set<String> synthetic = Synthetic.datasets(tables);
    Comparator<ReleaseRow> order =
        comparing((ReleaseRow row) -> synthetic.contains(row.text("dataset")))
            .thenComparing(row -> says(row, "semantics", "black-start"))
            .thenComparing(row -> says(row, "lens", "firm"))
            .thenComparing(row -> -heaviest.getOrDefault(market(row), 0.0))
            .thenComparing(TableOffer::day, Comparator.reverseOrder())
            .thenComparing(row -> -row.number("rows").orElse(0))
            .thenComparing(row -> row.key(names).toString());
    return OfferWords.beside(rows.stream().sorted(order).toList(), tables);
  }

  private Map<List<String>, Double> heaviest(Table from) {
    Map<List<String>, Double> heaviest = new HashMap<>();
    if (!weigh.isEmpty()) {
      for (Row row : from) {
        List<String> market = List.of(row.getString("dataset"), row.getString("market"));
        heaviest.merge(market, row.getDouble(weigh), Math::max);
      }
    }
    return heaviest;
  }

  private static List<String> market(ReleaseRow row) {
    return List.of(row.text("dataset"), row.has("market") ? row.text("market") : "");
  }

  private ReleaseRow row(List<String> key, int count) {
    Map<String, Object> cells = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      cells.put(names.get(i), key.get(i));
    }
    cells.put("rows", (long) count);
    return new ReleaseRow(cells);
  }

  private static boolean says(ReleaseRow row, String column, String word) {
    return row.has(column) && row.text(column).equals(word);
  }

  private static String day(ReleaseRow row) {
    return row.has("period")
        ? Periods.lastDay(row.text("period")).map(Object::toString).orElse("")
        : "";
  }
}
