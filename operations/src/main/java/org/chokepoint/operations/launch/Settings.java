package org.chokepoint.operations.launch;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.operations.run.RunHistory;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;

/**
 * What {@code conf/chokepoint.conf} settles.
 *
 * @param sparkMaster where the batch runs
 * @param sparkMemory heap of the batch process
 * @param serverPort first port the server tries
 * @param serverMemory heap of the server process
 * @param requestsPerSecond requests a second that one address may send in the long run
 * @param burst requests that one address may send at once
 * @param trustedProxies addresses of proxies whose word on the sender is taken
 * @param cluster what Spark is told besides its master
 * @param store where releases are kept
 * @param operations how runs and schedules are kept
 * @param releases which releases are kept
 */
public record Settings(
    String sparkMaster,
    String sparkMemory,
    int serverPort,
    String serverMemory,
    int requestsPerSecond,
    int burst,
    List<String> trustedProxies,
    ClusterSettings cluster,
    StoreSettings store,
    OperationsSettings operations,
    ReleaseSettings releases) {
  private static final String SPARK_CONF = "spark.conf";
  private static final String STORE_CONF = "store.conf";
  private static final Set<String> KEYS =
      Set.of(
          "spark.master",
          "spark.memory",
          "server.port",
          "server.memory",
          "server.requests-per-second",
          "server.burst",
          "server.trusted-proxies",
          "operations.database",
          "operations.keep-runs",
          "releases.keep",
          "releases.keep-days",
          SPARK_CONF,
          "spark.jars",
          "store.catalog",
          "store.warehouse",
          STORE_CONF,
          "store.class-path");

  public Settings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  /**
   * Reads the settings.
   *
   * @throws FaultyInput listing unknown keys and unreadable values
   */
  public static Settings read(Path file) {
    List<Fault> faults = new ArrayList<>();
    try {
      Config config = ConfigFactory.parseFile(file.toFile()).resolve();
      Set<String> found = new TreeSet<>();
      config.entrySet().forEach(entry -> found.add(entry.getKey()));
      for (String key : found) {
        boolean others = key.startsWith(SPARK_CONF + ".") || key.startsWith(STORE_CONF + ".");
        if (!KEYS.contains(key) && !others) {
          faults.add(
              fault(file, "the key '" + key + "'", "a known key", NearestName.hint(key, KEYS)));
        }
      }
      for (String key : List.of("releases.keep", "releases.keep-days")) {
        if (config.hasPath(key) && config.getInt(key) < 0) {
          faults.add(
              fault(file, key + " = " + config.getInt(key), "0 or more", "correct the file"));
        }
      }
      FaultyInput.throwIfAny(faults);
      return of(config);
    } catch (ConfigException unreadable) {
      throw new FaultyInput(
          List.of(
              fault(
                  file,
                  String.valueOf(unreadable.getMessage()),
                  "HOCON with " + new TreeSet<>(KEYS),
                  "correct the file")));
    }
  }

  private static Settings of(Config config) {
    return new Settings(
        text(config, "spark.master").orElse("local[*]"),
        text(config, "spark.memory").orElse("3g"),
        number(config, "server.port", 7070),
        text(config, "server.memory").orElse("1g"),
        number(config, "server.requests-per-second", 50),
        number(config, "server.burst", 200),
        texts(config, "server.trusted-proxies"),
        new ClusterSettings(named(config, SPARK_CONF), texts(config, "spark.jars")),
        new StoreSettings(
            text(config, "store.catalog"),
            text(config, "store.warehouse"),
            named(config, STORE_CONF),
            texts(config, "store.class-path")),
        new OperationsSettings(
            text(config, "operations.database"),
            number(config, "operations.keep-runs", RunHistory.KEPT)),
        new ReleaseSettings(
            number(config, "releases.keep", 0), number(config, "releases.keep-days", 0)));
  }

  private static Optional<String> text(Config config, String key) {
    return config.hasPath(key) ? Optional.of(config.getString(key)) : Optional.empty();
  }

  private static List<String> texts(Config config, String key) {
    return config.hasPath(key) ? config.getStringList(key) : List.of();
  }

  /** The values of an object whose keys are names of others, which have points in them. */
  private static Map<String, String> named(Config config, String key) {
    Map<String, String> values = new TreeMap<>();
    if (config.hasPath(key)) {
      config
          .getConfig(key)
          .entrySet()
          .forEach(
              entry ->
                  values.put(
                      String.join(".", ConfigUtil.splitPath(entry.getKey())),
                      entry.getValue().unwrapped().toString()));
    }
    return values;
  }

  private static int number(Config config, String key, int otherwise) {
    return config.hasPath(key) ? config.getInt(key) : otherwise;
  }

  private static Fault fault(Path file, String found, String expected, String remedy) {
    return new Fault(
        FaultKind.BAD_SETTING, "", "conf/" + file.getFileName(), 0, "", found, expected, remedy);
  }
}
