package org.chokepoint.jobs.io;

import java.util.HashMap;
import java.util.Map;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.jspecify.annotations.Nullable;

/**
 * The catalog, opened as the user that the environment names: a password on a command line or among
 * Spark's settings can be read by others.
 */
public final class StoreCatalog extends JdbcCatalog {
  /** For Spark, which makes it by name. */
  public StoreCatalog() {}

  @Override
  public void initialize(String name, Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(properties);
    put(all, "jdbc.user", System.getenv("CHOKEPOINT_CATALOG_USER"));
    put(all, "jdbc.password", System.getenv("CHOKEPOINT_CATALOG_PASSWORD"));
    super.initialize(name, all);
  }

  private static void put(Map<String, String> properties, String key, @Nullable String value) {
    if (value != null) {
      properties.put(key, value);
    }
  }
}
