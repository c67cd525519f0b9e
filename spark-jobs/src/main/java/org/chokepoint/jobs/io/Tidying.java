package org.chokepoint.jobs.io;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.chokepoint.table.ResultTables;

/**
 * Removes releases beyond a policy, what runs that were cut off left, and files that nothing names.
 * It claims the release log, so no run can publish while it works, and it refuses to begin while a
 * run is writing. Rows of the log go first: what is cut off there leaves files that nobody asks
 * for, and the next time removes them.
 */
public final class Tidying {
  /** After how long a file that nothing names is removed, and a silent claim taken for dead. */
  public static final Duration AGE = Duration.ofDays(3);

  private final Home home;
  private final KeepPolicy policy;
  private final Duration age;
  private final Writer writer;

  /**
   * Over a state folder, whose {@link RunLock} the caller holds.
   *
   * @param runId names this tidying in the claim
   * @param age how old a file has to be that nothing names
   */
  public Tidying(Home home, KeepPolicy policy, Duration age, String runId) {
    this.home = home;
    this.policy = policy;
    this.age = age;
    this.writer = new Writer("tidy-" + runId, 1);
  }

  /**
   * Says what would be removed, and removes nothing. Empty where there is no release.
   *
   * @throws LogHeld if a run is writing
   */
  public Optional<TidyReport> look() {
    return with((catalog, log) -> look(catalog, log));
  }

  /**
   * Removes it. Empty where there is no release.
   *
   * @throws LogHeld if a run is writing
   * @throws Overtaken if a run claimed the log meanwhile; every kept release is whole
   */
  public Optional<TidyReport> tidy() {
    return with((catalog, log) -> tidy(catalog, log));
  }

  private interface Work {
    TidyReport over(JdbcCatalog catalog, Table log);
  }

  private Optional<TidyReport> with(Work work) {
    if (PublishedLog.latest(home).isEmpty()) {
      return Optional.empty();
    }
    try (JdbcCatalog catalog = Sessions.catalog(home)) {
      return Optional.of(work.over(catalog, catalog.loadTable(id(ResultTables.RELEASE.name()))));
    }
  }

  private TidyReport look(JdbcCatalog catalog, Table log) {
    new Fence(operations(log)).refuseHeld(Instant.now().minus(AGE));
    Choice choice = choice(new ReleaseLog(log));
    return choice.report(tables(catalog, choice).stream().map(TableTidying::look).toList());
  }

  private TidyReport tidy(JdbcCatalog catalog, Table log) {
    Fence fence = new Fence(operations(log));
    Instant now = Instant.now();
    fence.claimFree(writer, now, now.minus(AGE));
    try {
      Choice choice = choice(new ReleaseLog(log));
      List<TableTidying> tables = tables(catalog, choice);
      tables.forEach(TableTidying::check); // refuses damage before anything is removed
      if (!choice.rows().isEmpty()) {
        fence.remove(choice.rows(), writer);
      }
      return choice.report(tables.stream().map(table -> table.tidy(fence, writer)).toList());
    } finally {
      fence.release(writer);
    }
  }

  private record Choice(List<String> removed, List<Release> kept, List<DataFile> rows) {
    TidyReport report(List<TidiedTable> tables) {
      return new TidyReport(removed, kept.stream().map(Release::id).toList(), tables);
    }
  }

  private Choice choice(ReleaseLog log) {
    List<Release> kept = policy.kept(log.all(), Instant.now());
    List<String> removed = new ArrayList<>(log.ids());
    removed.removeAll(kept.stream().map(Release::id).toList());
    List<DataFile> rows = log.files(Set.copyOf(removed));
    if (rows.size() != removed.size()) {
      throw new IllegalStateException(
          "the release log has "
              + rows.size()
              + " files of the releases "
              + removed
              + ", expected one each; nothing was removed");
    }
    return new Choice(removed, kept, rows);
  }

  private List<TableTidying> tables(JdbcCatalog catalog, Choice choice) {
    Instant oldEnough = Instant.now().minus(age);
    List<TableTidying> tables = new ArrayList<>();
    for (String name : StoredTables.names()) {
      if (catalog.tableExists(id(name))) {
        tables.add(
            new TableTidying(
                name, operations(catalog.loadTable(id(name))), choice.kept(), oldEnough));
      }
    }
    // The log keeps its history: it is how an attempt that wakes late finds that it is too late.
    String log = ResultTables.RELEASE.name();
    tables.add(new TableTidying(log, operations(catalog.loadTable(id(log))), List.of(), oldEnough));
    return tables;
  }

  private static TableOperations operations(Table table) {
    return ((HasTableOperations) table).operations();
  }

  private static TableIdentifier id(String name) {
    return TableIdentifier.of("chokepoint", name);
  }
}
