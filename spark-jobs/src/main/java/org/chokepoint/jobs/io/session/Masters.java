package org.chokepoint.jobs.io.session;

import java.util.List;
import org.chokepoint.table.FaultyInput;

/** Masters that only a whole Spark installation can talk to. */
final class Masters {
  private Masters() {}

  /**
   * Checks that this process has what the master needs.
   *
   * @throws FaultyInput where it has not
   */
  static void check(String master) {
    boolean yarn = master.equals("yarn");
    if (yarn && absent("org/apache/spark/deploy/yarn/Client.class")) {
      throw fault(master, "YARN");
    }
    if (master.startsWith("k8s://") && absent("org/apache/spark/deploy/k8s/Config.class")) {
      throw fault(master, "Kubernetes");
    }
  }

  private static boolean absent(String name) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = context == null ? ClassLoader.getSystemClassLoader() : context;
    return loader.getResource(name) == null;
  }

  private static FaultyInput fault(String master, String manager) {
    return new FaultyInput(
        List.of(
            SparkSettings.fault(
                "the master " + master,
                "local[N] or spark://host:port; " + manager + " is a part of Spark's own download",
                "start the same jar with its spark-submit (docs/cluster.md)")));
  }
}
