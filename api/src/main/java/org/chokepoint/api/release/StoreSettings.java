package org.chokepoint.api.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.CatalogProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where the catalog of tables and the tables' files are, if not in the home folder.
 *
 * @param catalog JDBC address of the catalog; empty for a SQLite file in the home folder
 * @param warehouse location of the tables' files; empty for a folder in the home folder
 * @param conf further properties of the Iceberg catalog and its file access
 */
public record StoreSettings(
    Optional<String> catalog, Optional<String> warehouse, Map<String, String> conf) {
  /** All in the home folder. */
  public static final StoreSettings LOCAL =
      new StoreSettings(Optional.empty(), Optional.empty(), Map.of());

  public StoreSettings {
    conf = Map.copyOf(conf);
  }

  /**
   * From the words of a command line.
   *
   * @param properties further properties, each as {@code key=value}
   * @param faults takes a line for each property without a value
   */
  public static StoreSettings of(
      Optional<String> catalog,
      Optional<String> warehouse,
      List<String> properties,
      List<String> faults) {
    Map<String, String> conf = new HashMap<>();
    for (String property : properties) {
      int equals = property.indexOf('=');
      if (equals < 1) {
        faults.add("--store-conf is '%s', expected key=value".formatted(property));
      } else {
        conf.put(property.substring(0, equals), property.substring(equals + 1));
      }
    }
    return new StoreSettings(catalog, warehouse, conf);
  }

  /** Whether there is a catalog to open. */
  boolean there(Path home) {
    return catalog.isPresent() || Files.exists(file(home));
  }

  private static Path file(Path home) {
    return home.resolve("catalog.db");
  }

  /** What the catalog is opened with; user and password are the environment's. */
  Map<String, String> properties(Path home) {
    Map<String, String> properties = new HashMap<>();
    properties.put(CatalogProperties.URI, catalog.orElseGet(() -> "jdbc:sqlite:" + file(home)));
    properties.put(
        CatalogProperties.WAREHOUSE_LOCATION,
        warehouse.orElseGet(() -> home.resolve("warehouse").toString()));
    properties.put(
        CatalogProperties.FILE_IO_IMPL,
        warehouse.orElse("").startsWith("s3://")
            ? "org.apache.iceberg.aws.s3.S3FileIO"
            : "org.apache.iceberg.hadoop.HadoopFileIO");
    properties.put("jdbc.schema-version", "V1");
    properties.put("jdbc.init-catalog-tables", "false");
    if (catalog.isEmpty()) {
      properties.put("jdbc.open_mode", "1"); // SQLITE_OPEN_READONLY
      properties.put("jdbc.busy_timeout", "10000");
    }
    put(properties, "jdbc.user", System.getenv("CHOKEPOINT_CATALOG_USER"));
    put(properties, "jdbc.password", System.getenv("CHOKEPOINT_CATALOG_PASSWORD"));
    properties.putAll(conf);
    return properties;
  }

  private static void put(Map<String, String> properties, String key, @Nullable String value) {
    if (value != null) {
      properties.put(key, value);
    }
  }
}
