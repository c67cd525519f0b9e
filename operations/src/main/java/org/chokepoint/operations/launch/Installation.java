package org.chokepoint.operations.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Ids of the datasets there are: folders with a card. */
  public Set<String> datasetIds() {
    try (Stream<Path> folders = Files.list(datasets())) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("card.yaml")))
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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

  /**
   * The configuration file. The trial run of a build, which makes start-up archives, has none: it
   * must not write where the user's runs write.
   */
  public Path configuration() {
    if (JavaProcess.makesArchive()) {
      return home.resolve("chokepoint.conf");
    }
    return root.resolve("conf").resolve("chokepoint.conf");
  }
}
