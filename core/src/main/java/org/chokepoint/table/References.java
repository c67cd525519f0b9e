package org.chokepoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.market.Role;

/** Finds cells that point to a row which is not in the dataset. */
public final class References {
  private static final int MOST_HINTS = 100;

  private final Map<String, Set<String>> known = new HashMap<>();

  /** Declares that a table has these identifiers; cells pointing to it are checked from then on. */
  public References add(String table, Collection<String> identifiers) {
    known.computeIfAbsent(table, name -> new HashSet<>()).addAll(identifiers);
    return this;
  }

  /** Declares the first key column of a file's rows. */
  public References add(TableReading reading) {
    String id = reading.file().schema().columns().get(0).name();
    return add(
        reading.file().schema().name(), reading.rows().stream().map(row -> row.text(id)).toList());
  }

  /** The identifiers of a table; empty where none were declared. */
  public Set<String> known(String table) {
    return Set.copyOf(known.getOrDefault(table, Set.of()));
  }

  /** The faults of a file's rows. A table nobody declared has no rows. */
  public List<Fault> faults(TableReading reading) {
    return faults(reading, reading.file().schema().columnNames());
  }

  /** The faults of a file's rows in some of its columns. */
  public List<Fault> faults(TableReading reading, Collection<String> columns) {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> hints = new HashMap<>();
    for (TableRow row : reading.rows()) {
      for (Column column : reading.file().schema().columns()) {
        if (column.references().isPresent()
            && columns.contains(column.name())
            && !exempt(row, column)) {
          row.optionalText(column.name())
              .ifPresent(id -> faults.addAll(check(reading.file(), row, column, id, hints)));
        }
      }
    }
    return faults;
  }

  private static boolean exempt(TableRow row, Column column) {
    return column.name().equals("firm_id")
        && row.schema() == CanonicalTables.SHARE
        && !row.text("role").equals(Role.FIRM.id());
  }

  private List<Fault> check(
      TableFile file, TableRow row, Column column, String id, Map<String, String> hints) {
    String table = column.references().orElseThrow();
    Set<String> ids = known.getOrDefault(table, Set.of());
    if (ids.contains(id)) {
      return List.of();
    }
    return List.of(
        file.fault(
            FaultKind.UNKNOWN_REFERENCE,
            row.line(),
            column.name(),
            "'" + id + "'",
            "an identifier of the table '" + table + "'",
            ids.isEmpty()
                ? "add a file for the table '" + table + "' to the dataset"
                : hint(table, id, ids, hints) + " or add it there"));
  }

  /**
   * Finding near names costs a look at every identifier: once for each wrong one, and a hundred
   * times in all.
   */
  private static String hint(String table, String id, Set<String> ids, Map<String, String> hints) {
    return hints.size() < MOST_HINTS
        ? hints.computeIfAbsent(table + '/' + id, key -> NearestName.hint(id, ids))
        : hints.getOrDefault(table + '/' + id, "correct it");
  }
}
