package org.chokepoint.cli.process;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 */
public record Settings(
    String sparkMaster,
    String sparkMemory,
    int serverPort,
    String serverMemory,
    int requestsPerSecond,
    int burst,
    List<String> trustedProxies) {
  private static final Set<String> KEYS =
      Set.of(
          "spark.master",
          "spark.memory",
          "server.port",
          "server.memory",
          "server.requests-per-second",
          "server.burst",
          "server.trusted-proxies");

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
        if (!KEYS.contains(key)) {
          faults.add(
              fault(file, "the key '" + key + "'", "a known key", NearestName.hint(key, KEYS)));
        }
      }
      FaultyInput.throwIfAny(faults);
      return new Settings(
          config.hasPath("spark.master") ? config.getString("spark.master") : "local[*]",
          config.hasPath("spark.memory") ? config.getString("spark.memory") : "3g",
          config.hasPath("server.port") ? config.getInt("server.port") : 7070,
          config.hasPath("server.memory") ? config.getString("server.memory") : "1g",
          number(config, "server.requests-per-second", 50),
          number(config, "server.burst", 200),
          config.hasPath("server.trusted-proxies")
              ? config.getStringList("server.trusted-proxies")
              : List.of());
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

  private static int number(Config config, String key, int otherwise) {
    return config.hasPath(key) ? config.getInt(key) : otherwise;
  }

  private static Fault fault(Path file, String found, String expected, String remedy) {
    return new Fault(
        FaultKind.BAD_SETTING, "", "conf/" + file.getFileName(), 0, "", found, expected, remedy);
  }
}
