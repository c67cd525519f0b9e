package org.chokepoint.jobs.io;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.session.SparkSettings;
import org.chokepoint.jobs.io.session.SparkStart;

/** Spark sessions and catalogs over a state folder. */
public final class Sessions {
  /** The catalog's name. */
  public static final String CATALOG = "chokepoint";

  private Sessions() {}

  /**
   * A session whose catalog is the folder's.
   *
   * @throws org.chokepoint.table.FaultyInput where a cluster cannot be reached as it is set
   */
  public static SparkSession open(Home home, SparkSettings settings) {
    return over(SparkStart.session(home.folder(), settings), home);
  }

  /** A session with the product's defaults. */
  public static SparkSession open(Home home, String master) {
    return open(home, SparkSettings.on(master));
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
