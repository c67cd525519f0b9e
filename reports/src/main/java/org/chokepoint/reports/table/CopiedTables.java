package org.chokepoint.reports.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tech.tablesaw.api.Table;

/** The tables of a release kept elsewhere: each copied once, when it is first asked for. */
public final class CopiedTables implements ReleaseTables {
  private final String releaseId;
  private final Function<String, PlainTable> copy;
  private final Map<String, Table> copies = new ConcurrentHashMap<>();

  /**
   * Tables of a release.
   *
   * @param copy makes the table of a name, or throws IllegalArgumentException if there is none
   */
  public CopiedTables(String releaseId, Function<String, PlainTable> copy) {
    this.releaseId = releaseId;
    this.copy = copy;
  }

  @Override
  public String releaseId() {
    return releaseId;
  }

  @Override
  public Table table(String name) {
    return copies.computeIfAbsent(name, absent -> copy.apply(absent).table());
  }
}
