package org.chokepoint.jobs.io;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.spark.sql.SparkSession;

/** Spark sessions and catalogs over a state folder. */
public final class Sessions {
  /** The catalog's name. */
  public static final String CATALOG = "chokepoint";

  /** Without them Iceberg refuses to write on branches. */
  private static final String EXTENSIONS =
      "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions";

  private Sessions() {}

  /**
   * A session whose catalog is the folder's.
   *
   * @param master {@code local[2]}, {@code spark://host:7077}, ...
   */
  public static SparkSession open(Home home, String master) {
    SparkSession spark =
        SparkSession.builder()
            .appName("chokepoint")
            .master(master)
            .config("spark.sql.extensions", EXTENSIONS)
            .config("spark.ui.enabled", "false")
            .config("spark.eventLog.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.warehouse.dir", home.folder().resolve("spark").toString())
            .config("spark.local.dir", home.folder().resolve("scratch").toString())
            .getOrCreate();
    return over(spark, home);
  }

  /** Another session of the same Spark whose catalog is another folder's. */
  public static SparkSession over(SparkSession spark, Home home) {
    SparkSession session = spark.newSession();
    String prefix = "spark.sql.catalog." + CATALOG;
    session.conf().set(prefix, "org.apache.iceberg.spark.SparkCatalog");
    properties(home).forEach((key, value) -> session.conf().set(prefix + "." + key, value));
    return session;
  }

  /** The catalog itself, for what Spark SQL has no statement for. */
  static JdbcCatalog catalog(Home home) {
    JdbcCatalog catalog = new StoreCatalog();
    catalog.setConf(new org.apache.hadoop.conf.Configuration());
    catalog.initialize(CATALOG, properties(home));
    return catalog;
  }

  private static Map<String, String> properties(Home home) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(CatalogProperties.CATALOG_IMPL, StoreCatalog.class.getName());
    properties.put(CatalogProperties.URI, home.store().address(home));
    properties.put(CatalogProperties.WAREHOUSE_LOCATION, home.store().location(home));
    properties.put(CatalogProperties.FILE_IO_IMPL, home.store().files());
    properties.put("cache-enabled", "false");
    properties.put("jdbc.schema-version", "V1");
    if (home.store().catalog().isEmpty()) {
      properties.put("jdbc.synchronous", "FULL");
      properties.put("jdbc.busy_timeout", "30000");
    }
    properties.putAll(home.store().conf());
    return properties;
  }
}
