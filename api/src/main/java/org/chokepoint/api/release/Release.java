package org.chokepoint.api.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.arrow.memory.BufferAllocator;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * All served tables of one release in memory. Nothing changes once it is loaded. Its memory is
 * given back when the owner and every reader have let go.
 */
public final class Release {
  private final ReleaseEntry entry;
  private final Map<String, ArrowTable> tables;
  private final BufferAllocator memory;
  private final ReleaseTables reportTables;
  private final Queue<Runnable> gone = new ConcurrentLinkedQueue<>();
  private final AtomicInteger holders = new AtomicInteger(1);

  private Release(ReleaseEntry entry, Map<String, ArrowTable> tables, BufferAllocator memory) {
    this.entry = entry;
    this.tables = Map.copyOf(tables);
    this.memory = memory;
    this.reportTables = ReportTables.of(this);
  }

  /**
   * Reads a release whole.
   *
   * @throws org.apache.arrow.memory.OutOfMemoryException if it does not fit {@code parent}
   */
  static Release load(ReleaseStore store, ReleaseEntry entry, BufferAllocator parent) {
    BufferAllocator memory = parent.newChildAllocator(entry.id(), 0, parent.getLimit());
    Map<String, ArrowTable> tables = new HashMap<>();
    try {
      for (StoredTable layout : StoredTable.SERVED) {
        Long snapshot = entry.snapshots().get(layout.name());
        tables.put(
            layout.name(),
            snapshot == null ? store.empty(layout, memory) : store.read(layout, snapshot, memory));
      }
      return new Release(entry, tables, memory);
    } catch (RuntimeException e) {
      tables.values().forEach(ArrowTable::close);
      memory.close();
      throw e;
    }
  }

  /** The release's id. */
  public String id() {
    return entry.id();
  }

  /** Its row in the release log. */
  public ReleaseEntry entry() {
    return entry;
  }

  /**
   * One of {@link StoredTable#SERVED} by name.
   *
   * @throws IllegalArgumentException if the server does not read that table
   */
  public ArrowTable table(String name) {
    ArrowTable table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no served table " + name);
    }
    return table;
  }

  /** The same tables for charts and reports. */
  public ReleaseTables reportTables() {
    return reportTables;
  }

  /** Bytes of Arrow memory held. */
  public long bytes() {
    return memory.getAllocatedMemory();
  }

  /** Does something once when the memory of this release is given back. */
  public void whenGone(Runnable task) {
    gone.add(task);
  }

  /** A hold on this release, or nothing if its memory was already given back. */
  Optional<Lease> lease() {
    int before = holders.getAndUpdate(held -> held == 0 ? 0 : held + 1);
    return before == 0 ? Optional.empty() : Optional.of(new Lease(this));
  }

  /** Lets one hold go; the last one frees the memory. */
  void letGo() {
    if (holders.decrementAndGet() == 0) {
      tables.values().forEach(ArrowTable::close);
      memory.close();
      gone.forEach(Runnable::run);
    }
  }
}
