package org.chokepoint.jobs.io.session;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Starts Spark as it is set. */
public final class SparkStart {
  private SparkStart() {}

  /**
   * A session, of the Spark that runs in this process already if there is one.
   *
   * @param home the state folder
   * @throws org.chokepoint.table.FaultyInput where a cluster cannot be reached as it is set
   */
  public static SparkSession session(Path home, SparkSettings settings) {
    Masters.check(settings.master());
    SparkSession.Builder builder = SparkSession.builder();
    SparkDefaults.of(settings, home, System.getProperties()).forEach(builder::config);
    return builder.getOrCreate();
  }
}
