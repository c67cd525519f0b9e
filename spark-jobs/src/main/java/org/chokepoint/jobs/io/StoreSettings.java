package org.chokepoint.jobs.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the catalog of tables and the tables' files are, if not in the state folder.
 *
 * @param catalog JDBC address of the catalog; empty for a SQLite file in the state folder
 * @param warehouse location of the tables' files; empty for a folder in the state folder
 * @param conf further properties of the Iceberg catalog and its file access
 */
public record StoreSettings(
    Optional<String> catalog, Optional<String> warehouse, Map<String, String> conf) {
  /** All in the state folder. */
  public static final StoreSettings LOCAL =
      new StoreSettings(Optional.empty(), Optional.empty(), Map.of());

  public StoreSettings {
    conf = Map.copyOf(conf);
  }

  /**
   * From the words of a command line.
   *
   * @param properties further properties, each as {@code key=value}
   * @throws IllegalArgumentException naming every property without a value
   */
  public static StoreSettings of(
      Optional<String> catalog, Optional<String> warehouse, List<String> properties) {
    Map<String, String> conf = new TreeMap<>();
    List<String> faulty =
        properties.stream().filter(property -> property.indexOf('=') < 1).toList();
    if (!faulty.isEmpty()) {
      throw new IllegalArgumentException(
          "--store-conf " + String.join(", ", faulty) + ": expected key=value");
    }
    for (String property : properties) {
      int equals = property.indexOf('=');
      conf.put(property.substring(0, equals), property.substring(equals + 1));
    }
    return new StoreSettings(catalog, warehouse, conf);
  }

  /** The catalog's address. */
  String address(Home home) {
    return catalog.orElseGet(() -> "jdbc:sqlite:" + home.catalog());
  }

  /** Where tables' files are. */
  String location(Home home) {
    return warehouse.orElseGet(() -> home.warehouse().toString());
  }

  /** The class that opens tables' files. */
  String files() {
    String location = warehouse.orElse("");
    if (location.startsWith("s3://")) {
      return "org.apache.iceberg.aws.s3.S3FileIO";
    }
    return location.isEmpty() || location.startsWith("/") || location.startsWith("file:")
        ? DurableFileIO.class.getName()
        : "org.apache.iceberg.hadoop.HadoopFileIO";
  }
}
