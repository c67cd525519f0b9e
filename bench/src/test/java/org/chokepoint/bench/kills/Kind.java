package org.chokepoint.bench.kills;

import java.util.Locale;

/** What is killed. */
enum Kind {
  /** The server that computes the run. */
  SERVER,
  /** The batch process, in which Spark's driver is. */
  DRIVER,
  /** An executor of a cluster. */
  EXECUTOR;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
