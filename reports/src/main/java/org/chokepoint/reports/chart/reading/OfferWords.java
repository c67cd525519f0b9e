package org.chokepoint.reports.chart.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** Puts names beside the identifiers of an offer. */
final class OfferWords {
  private static final Map<String, List<String>> TABLES =
      Map.of(
          "market", List.of("market", "market_id"),
          "node", List.of("node", "node_id"),
          "incident", List.of("incident", "incident_id"));

  private OfferWords() {}

  static List<ReleaseRow> beside(List<ReleaseRow> rows, ReleaseTables tables) {
    List<ReleaseRow> named = rows;
    for (Map.Entry<String, List<String>> one : TABLES.entrySet()) {
      if (!rows.isEmpty() && rows.get(0).has(one.getKey())) {
        named = beside(named, one.getKey(), one.getValue(), tables);
      }
    }
    return named;
  }

  private static List<ReleaseRow> beside(
      List<ReleaseRow> rows, String parameter, List<String> table, ReleaseTables tables) {
    List<String> key = List.of("dataset", parameter);
    Set<List<String>> wanted =
        rows.stream().map(row -> row.key(key)).collect(Collectors.toCollection(HashSet::new));
    Names names = new Names(tables, table.get(0), List.of("dataset", table.get(1)), wanted);
    return rows.stream().map(row -> named(row, parameter, names, row.key(key))).toList();
  }

  private static ReleaseRow named(ReleaseRow row, String parameter, Names names, List<String> key) {
    Map<String, String> words = new HashMap<>();
    words.put(parameter + "_words", names.text("name", key).orElse(row.text(parameter)));
    words.put(parameter + "_words_local", names.local(key));
    return row.with(words);
  }
}
