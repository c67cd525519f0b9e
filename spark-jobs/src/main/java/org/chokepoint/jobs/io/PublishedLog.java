package org.chokepoint.jobs.io;

import java.util.Optional;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.chokepoint.table.ResultTables;

/** The release log before a warehouse is opened: a run that has nothing to do ends at once. */
public final class PublishedLog {
  private PublishedLog() {}

  /** The latest release of a state folder, if there is one. */
  public static Optional<Release> latest(Home home) {
    if (!InputFiles.exists(home.catalog())) {
      return Optional.empty();
    }
    try (JdbcCatalog catalog = Sessions.catalog(home)) {
      TableIdentifier id = TableIdentifier.of("chokepoint", ResultTables.RELEASE.name());
      return catalog.tableExists(id)
          ? new ReleaseLog(catalog.loadTable(id)).latest()
          : Optional.empty();
    }
  }
}
