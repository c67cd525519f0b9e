package org.chokepoint.jobs;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Sessions;

/** A Spark session that starts when it is first asked for; a run without work needs none. */
final class LateSession implements Supplier<SparkSession>, AutoCloseable {
  private final Home home;
  private final String master;
  private Optional<SparkSession> session = Optional.empty();

  LateSession(Home home, String master) {
    this.home = home;
    this.master = master;
  }

  @Override
  public synchronized SparkSession get() {
    if (session.isEmpty()) {
      session = Optional.of(Sessions.open(home, master));
    }
    return session.get();
  }

  @Override
  public synchronized void close() {
    session.ifPresent(SparkSession::stop);
  }
}
