package org.chokepoint.jobs.io.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;

/**
 * What the user settles about Spark.
 *
 * @param master {@code local[2]}, {@code spark://host:7077}, {@code yarn}, {@code k8s://...}
 * @param jars what executors load besides the product's own jars
 * @param conf settings of Spark that replace the product's defaults
 */
public record SparkSettings(String master, List<String> jars, Map<String, String> conf) {
  /** Where Spark runs if nobody says otherwise. */
  public static final String ALL_CORES_HERE = "local[*]";

  public SparkSettings {
    jars = List.copyOf(jars);
    conf = Map.copyOf(conf);
    FaultyInput.throwIfAny(faults(conf));
  }

  /** Spark on a master, with the product's defaults. */
  public static SparkSettings on(String master) {
    return new SparkSettings(master, List.of(), Map.of());
  }

  /**
   * Settings as they are given to the batch process.
   *
   * @param master where Spark runs; without it what {@code spark-submit} was told, else this
   *     machine
   * @param jars paths separated by commas
   * @param assignments {@code key=value}, one each
   * @throws FaultyInput listing every assignment that cannot be taken
   */
  public static SparkSettings read(
      Optional<String> master, Optional<String> jars, List<String> assignments) {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> conf = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        faults.add(fault(assignment, "key=value", "write --spark-conf spark.executor.memory=8g"));
      } else {
        conf.put(assignment.substring(0, equals).strip(), assignment.substring(equals + 1));
      }
    }
    if (!faults.isEmpty()) {
      faults.addAll(faults(conf));
      throw new FaultyInput(faults);
    }
    return new SparkSettings(
        master.orElseGet(() -> System.getProperty("spark.master", ALL_CORES_HERE)),
        jars.map(JarList::split).orElse(List.of()),
        conf);
  }

  /** Whether everything happens in one process. */
  public boolean local() {
    return master.startsWith("local");
  }

  /** Whether the master is Spark's own, started by hand. */
  boolean standalone() {
    return master.startsWith("spark://");
  }

  private static List<Fault> faults(Map<String, String> conf) {
    List<Fault> faults = new ArrayList<>();
    conf.keySet().stream()
        .sorted()
        .forEach(
            key -> {
              if (!key.startsWith("spark.")) {
                faults.add(fault(key, "a setting of Spark", "its name begins with 'spark.'"));
              } else if (SparkDefaults.FIXED.containsKey(key)) {
                String value = SparkDefaults.FIXED.get(key);
                faults.add(fault(key, value + " always", "take it out: results depend on it"));
              } else if (key.equals("spark.authenticate.secret")) {
                faults.add(
                    fault(
                        key,
                        "a file with the secret",
                        "set spark.authenticate.secret.file: arguments of a process can be read by"
                            + " every user of a machine"));
              }
            });
    return faults;
  }

  static Fault fault(String found, String expected, String remedy) {
    return new Fault(FaultKind.BAD_SETTING, "", "spark.conf", 0, "", found, expected, remedy);
  }
}
