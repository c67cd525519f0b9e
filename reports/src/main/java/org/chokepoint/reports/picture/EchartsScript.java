package org.chokepoint.reports.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The ECharts library and the function that calls it, as script texts from the class path. The same
 * library draws in a reader's browser.
 */
public final class EchartsScript {
  private static final String HOME = "/META-INF/resources/webjars/echarts/";
  private static final String VERSION = "/META-INF/maven/org.webjars/echarts/pom.properties";

  private EchartsScript() {}

  /** The library, at the version the build pins. */
  public static String library() {
    return text(HOME + version() + "/echarts.min.js");
  }

  /** Defines {@code drawSvg(optionText, width, height)}. */
  static String draw() {
    return text("draw.js");
  }

  /** The version of the library. */
  public static String version() {
    try (InputStream file = open(VERSION)) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + VERSION, broken);
    }
  }

  private static String text(String resource) {
    try (InputStream file = open(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + resource, broken);
    }
  }

  private static InputStream open(String resource) {
    InputStream file = EchartsScript.class.getResourceAsStream(resource);
    if (file == null) {
      throw new IllegalStateException(
          resource + " is not on the class path; add org.webjars:echarts to it");
    }
    return file;
  }
}
