package org.chokepoint.jobs.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.chokepoint.table.ResultTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The release log before a warehouse is opened: a run that has nothing to do ends at once. */
public final class PublishedLog {
  private static final Logger LOG = LoggerFactory.getLogger(PublishedLog.class);

  private PublishedLog() {}

  /** The latest release of a state folder, if there is one. */
  public static Optional<Release> latest(Home home) {
    if (none(home)) {
      return Optional.empty();
    }
    try (JdbcCatalog catalog = Sessions.catalog(home)) {
      return log(catalog).flatMap(log -> new ReleaseLog(log).latest());
    }
  }

  /**
   * What an earlier attempt at a run has published, if one has. Where that attempt was killed
   * before the main branches of tables followed its release, they follow now.
   */
  public static Optional<Release> ofEarlierAttempt(Home home, String runId) {
    if (none(home)) {
      return Optional.empty();
    }
    try (JdbcCatalog catalog = Sessions.catalog(home)) {
      Optional<Table> log = log(catalog);
      Optional<Release> release = log.flatMap(found -> new ReleaseLog(found).ofRun(runId));
      release.ifPresent(published -> finish(catalog, log.orElseThrow(), published));
      return release;
    }
  }

  private static boolean none(Home home) {
    return home.store().catalog().isEmpty() && !InputFiles.exists(home.catalog());
  }

  private static Optional<Table> log(JdbcCatalog catalog) {
    TableIdentifier id = id(ResultTables.RELEASE.name());
    return catalog.tableExists(id) ? Optional.of(catalog.loadTable(id)) : Optional.empty();
  }

  private static TableIdentifier id(String table) {
    return TableIdentifier.of("chokepoint", table);
  }

  /** On behalf of the attempt that published, for as long as nobody else has claimed the log. */
  private static void finish(JdbcCatalog catalog, Table log, Release release) {
    Optional<Writer> writer =
        Writer.named(log.properties()).filter(holder -> holder.runId().equals(release.runId()));
    if (writer.isEmpty()) {
      return;
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    release.tables().keySet().forEach(name -> tables.put(name, catalog.loadTable(id(name))));
    Fence fence = new Fence(((HasTableOperations) log).operations());
    try {
      new Settling(fence, writer.get(), Optional.of(release)).of(tables);
    } catch (Overtaken elsewhere) {
      LOG.debug("another run has claimed the log and does it", elsewhere);
    }
  }
}
