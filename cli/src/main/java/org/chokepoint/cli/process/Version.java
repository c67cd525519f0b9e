package org.chokepoint.cli.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version, commit, Java and Spark. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Properties built = built();
    return new String[] {
      "Chokepoint " + code(),
      "Java " + System.getProperty("java.version"),
      "Spark " + built.getProperty("spark")
    };
  }

  /** Version and commit of the code, as a release records it. */
  public static String code() {
    return built().getProperty("version")
        + "+"
        + System.getProperty("chokepoint.commit", "unknown");
  }

  private static Properties built() {
    try (InputStream in = Version.class.getResourceAsStream("/chokepoint.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
