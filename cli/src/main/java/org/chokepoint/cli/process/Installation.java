package org.chokepoint.cli.process;

import java.nio.file.Path;

/**
 * Where the product and its state are.
 *
 * @param root the product's folder
 * @param home the state folder
 */
public record Installation(Path root, Path home) {
  /** As the launcher says: system property {@code chokepoint.root}, variable CHOKEPOINT_HOME. */
  public static Installation here() {
    Path root = Path.of(System.getProperty("chokepoint.root", ".")).toAbsolutePath().normalize();
    String home = System.getenv("CHOKEPOINT_HOME");
    return new Installation(
        root,
        home == null || home.isEmpty()
            ? root.resolve("var")
            : Path.of(home).toAbsolutePath().normalize());
  }

  /** The shipped datasets, or those that CHOKEPOINT_DATASETS names. */
  public Path datasets() {
    String other = System.getenv("CHOKEPOINT_DATASETS");
    return other == null || other.isEmpty()
        ? root.resolve("datasets")
        : Path.of(other).toAbsolutePath().normalize();
  }

  /** The rule books. */
  public Path rules() {
    return root.resolve("conf").resolve("rules");
  }

  /** The configuration file. */
  public Path configuration() {
    return root.resolve("conf").resolve("chokepoint.conf");
  }
}
