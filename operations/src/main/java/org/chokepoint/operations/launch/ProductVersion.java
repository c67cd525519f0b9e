package org.chokepoint.operations.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this is the code of. */
public final class ProductVersion {
  private ProductVersion() {}

  /** Version and commit of the code, as a release records it. */
  public static String code() {
    return built().getProperty("version")
        + "+"
        + System.getProperty("chokepoint.commit", "unknown");
  }

  /** The version of Spark that it is built for. */
  public static String spark() {
    return built().getProperty("spark");
  }

  private static Properties built() {
    try (InputStream in = ProductVersion.class.getResourceAsStream("/chokepoint.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
