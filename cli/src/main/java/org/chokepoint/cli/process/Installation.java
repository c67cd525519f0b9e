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
    return new Installation(root, folder("CHOKEPOINT_HOME", root.resolve("var")));
  }

  /** The shipped datasets, or those that CHOKEPOINT_DATASETS names. */
  public Path datasets() {
    return folder("CHOKEPOINT_DATASETS", root.resolve("datasets"));
  }

  private static Path folder(String variable, Path otherwise) {
    String named = System.getenv(variable);
    return named == null || named.isEmpty()
        ? otherwise
        : Path.of(named).toAbsolutePath().normalize();
  }

  /** The rule books. */
  public Path rules() {
    return root.resolve("conf").resolve("rules");
  }

  /** What is watched, and who is told. */
  public Path alerts() {
    return root.resolve("conf").resolve("alerts.conf");
  }

  /** The configuration file. */
  public Path configuration() {
    return root.resolve("conf").resolve("chokepoint.conf");
  }
}
