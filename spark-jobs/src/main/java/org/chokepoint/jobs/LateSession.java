package org.chokepoint.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.SharedFolders;
import org.chokepoint.jobs.io.session.SparkSettings;

/** A Spark session that starts when it is first asked for; a run without work needs none. */
final class LateSession implements Supplier<SparkSession>, AutoCloseable {
  private final Home home;
  private final Path datasets;
  private final SparkSettings settings;
  private Optional<SparkSession> session = Optional.empty();

  LateSession(Home home, Path datasets, SparkSettings settings) {
    this.home = home;
    this.datasets = datasets;
    this.settings = settings;
  }

  @Override
  public synchronized SparkSession get() {
    if (session.isEmpty()) {
      SparkSession opened = Sessions.open(home, settings);
      session = Optional.of(opened);
      SharedFolders.check(opened, home, List.of(datasets));
    }
    return session.get();
  }

  @Override
  public synchronized void close() {
    session.ifPresent(SparkSession::stop);
  }
}
