package org.chokepoint.reports.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.ResultTables;

/** The tables a release has, and their columns. */
final class KnownTables {
  /** Table name to its column names. */
  static final Map<String, Set<String>> COLUMNS = columns();

  private KnownTables() {}

  /** The columns of a table; none if there is no such table. */
  static Set<String> columns(String table) {
    return COLUMNS.getOrDefault(table, Set.of());
  }

  private static Map<String, Set<String>> columns() {
    Map<String, Set<String>> columns = new LinkedHashMap<>();
    for (ResultTables.Layout layout : ResultTables.ALL) {
      Set<String> names = new LinkedHashSet<>();
      layout.fields().forEach(field -> names.add(field.name()));
      columns.put(layout.name(), Collections.unmodifiableSet(names));
    }
    CanonicalTables.ALL.forEach(
        schema -> {
          Set<String> names = new LinkedHashSet<>(Set.of("dataset"));
          names.addAll(schema.columnNames());
          columns.put(schema.name(), Collections.unmodifiableSet(names));
        });
    return Collections.unmodifiableMap(columns);
  }
}
