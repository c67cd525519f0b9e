package org.chokepoint.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The library that draws neighbourhoods, at the version the build pins. */
public final class CytoscapeScript {
  private static final String VERSION = "/META-INF/maven/org.webjars.npm/cytoscape/pom.properties";
  private static final String FILE =
      "/META-INF/resources/webjars/cytoscape/%s/dist/cytoscape.esm.min.mjs";

  private CytoscapeScript() {}

  /** The library at its address. */
  public static StoredFile file() {
    return new StoredFile(
        "/cytoscape.js", "text/javascript; charset=utf-8", FILE.formatted(version()));
  }

  private static String version() {
    try (InputStream in = CytoscapeScript.class.getResourceAsStream(VERSION)) {
      if (in == null) {
        throw new IllegalStateException(
            VERSION + " is not on the class path; add org.webjars.npm:cytoscape to it");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
