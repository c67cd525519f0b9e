package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.table.Column;
import org.chokepoint.table.TableSchema;

/** The keys of a GraphML file for its nodes or for its edges, and the columns they fill. */
final class GraphMlKeys {
  private final String domain;
  private final TableSchema table;
  private final Set<String> accepted = new LinkedHashSet<>();
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, String> strangers = new HashMap<>();
  private final Map<String, String> fallbacks = new LinkedHashMap<>();
  private final Map<String, Long> leftOut = new TreeMap<>();

  GraphMlKeys(String domain, TableSchema table) {
    this.domain = domain;
    this.table = table;
    for (Column column : table.columns()) {
      accepted.add(column.name());
      accepted.addAll(column.aliases());
    }
  }

  TableSchema table() {
    return table;
  }

  /** A key of a column fills it; data of any other key is counted and left out. */
  void declare(String key, String name, String of) {
    boolean ours = of.isEmpty() || of.equals("all") || of.equals(domain);
    if (ours && accepted.contains(name)) {
      columns.put(key, name);
    } else {
      strangers.put(key, name.isEmpty() ? key : name);
    }
  }

  void otherwise(String key, String text) {
    if (columns.containsKey(key) && !text.isEmpty()) {
      fallbacks.put(columns.getOrDefault(key, ""), text);
    }
  }

  boolean knows(String key) {
    return columns.containsKey(key) || strangers.containsKey(key);
  }

  /** The column a key fills; data that is no text fills none. */
  Optional<String> column(String key, boolean elements) {
    if (columns.containsKey(key) && !elements) {
      return Optional.ofNullable(columns.get(key));
    }
    leftOut.merge(strangers.getOrDefault(key, key), 1L, Long::sum);
    return Optional.empty();
  }

  Map<String, String> filled(Map<String, String> cells) {
    Map<String, String> filled = new HashMap<>(fallbacks);
    filled.putAll(cells);
    return filled;
  }

  /** The columns of all keys, each once, in the order declared. */
  List<String> columns() {
    return List.copyOf(new LinkedHashSet<>(columns.values()));
  }

  /** What was left out, in words. */
  List<String> leftOut() {
    List<String> notes = new ArrayList<>();
    leftOut.forEach(
        (name, count) ->
            notes.add(
                "data '"
                    + name
                    + "' of "
                    + count
                    + " "
                    + domain
                    + "s is no column of the table '"
                    + table.name()
                    + "' and is left out"));
    return notes;
  }
}
