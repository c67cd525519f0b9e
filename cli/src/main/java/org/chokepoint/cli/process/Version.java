package org.chokepoint.cli.process;

import org.chokepoint.operations.launch.ProductVersion;
import picocli.CommandLine.IVersionProvider;

/** Version, commit, Java and Spark. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "Chokepoint " + ProductVersion.code(),
      "Java " + System.getProperty("java.version"),
      "Spark " + ProductVersion.spark()
    };
  }
}
