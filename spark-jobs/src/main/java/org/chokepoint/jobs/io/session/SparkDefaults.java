package org.chokepoint.jobs.io.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * The configuration a session starts with: the product's defaults, then what {@code spark-submit}
 * was told, then the user's settings, then what results depend on.
 */
final class SparkDefaults {
  /**
   * What results would depend on; nobody may set it. Without the extensions Iceberg refuses to
   * write on branches.
   */
  static final Map<String, String> FIXED =
      Map.of(
          "spark.sql.extensions",
              "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions",
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ansi.enabled", "true",
          "spark.sql.adaptive.enabled", "false");

  private static final String JARS = "spark.jars";
  private static final String EXECUTOR_FLAGS = "spark.executor.extraJavaOptions";

  /** As in the driver: texts and times do not depend on the machine. */
  private static final String FLAGS =
      "-Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.awt.headless=true";

  private static final int FEWEST = 4;

  private SparkDefaults() {}

  /**
   * Everything a session is built with.
   *
   * @param system properties of the process: those of Spark come from {@code spark-submit}
   */
  static Map<String, String> of(SparkSettings settings, Path home, Properties system) {
    Map<String, String> said = new LinkedHashMap<>();
    system.stringPropertyNames().stream()
        .filter(key -> key.startsWith("spark."))
        .forEach(key -> said.put(key, system.getProperty(key)));
    said.putAll(settings.conf());
    Map<String, String> all = everywhere(home);
    all.putAll(settings.local() ? here() : cluster());
    all.putAll(said);
    all.putAll(FIXED);
    OptionalInt cores = Cores.of(settings.master(), all);
    int partitions = Math.max(FEWEST, 2 * cores.orElse(Cores.UNKNOWN));
    all.putIfAbsent("spark.sql.shuffle.partitions", Integer.toString(partitions));
    if (!settings.local()) {
      cores.ifPresent(n -> all.putIfAbsent("spark.default.parallelism", Integer.toString(n)));
      executors(settings, all, system.getProperty("java.class.path", ""));
    }
    all.put("spark.master", settings.master());
    return all;
  }

  /** What executors start with and prove themselves by. */
  private static void executors(SparkSettings settings, Map<String, String> all, String classPath) {
    all.put(EXECUTOR_FLAGS, (FLAGS + " " + all.getOrDefault(EXECUTOR_FLAGS, "")).strip());
    List<String> given = new ArrayList<>(JarList.split(all.getOrDefault(JARS, "")));
    given.addAll(settings.jars());
    all.put(JARS, String.join(",", JarList.of(classPath, given)));
    ClusterSecret.settle(settings, all);
  }

  private static Map<String, String> everywhere(Path home) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("spark.app.name", "chokepoint");
    all.put("spark.ui.enabled", "false");
    all.put("spark.eventLog.enabled", "false");
    all.put("spark.sql.warehouse.dir", home.resolve("spark").toString());
    all.put("spark.local.dir", home.resolve("scratch").toString());
    return all;
  }

  /** Nobody else can reach a driver that needs nobody else. */
  private static Map<String, String> here() {
    return Map.of("spark.driver.bindAddress", "127.0.0.1", "spark.driver.host", "127.0.0.1");
  }

  /** Processes of a cluster prove who they are and encrypt what they send. */
  private static Map<String, String> cluster() {
    return Map.of(
        "spark.authenticate", "true",
        "spark.network.crypto.enabled", "true",
        "spark.network.crypto.saslFallback", "false",
        "spark.scheduler.minRegisteredResourcesRatio", "1.0",
        "spark.speculation", "false");
  }
}
