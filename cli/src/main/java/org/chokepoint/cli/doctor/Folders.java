package org.chokepoint.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The configuration file and the datasets. */
final class Folders {
  private Folders() {}

  /** A line for each fault of the configuration, or one that there is none. */
  static List<Finding> configuration(Setup setup) {
    if (!setup.faults().isEmpty()) {
      return setup.faults().stream()
          .map(
              fault ->
                  Finding.fail(
                      "configuration",
                      "%s: found %s, expected %s"
                          .formatted(fault.file(), fault.found(), fault.expected()),
                      fault.remedy()))
          .toList();
    }
    Path file = setup.configuration();
    return List.of(
        Files.isReadable(file)
            ? Finding.ok("configuration", file.toString())
            : Finding.look(
                "configuration",
                "no file " + file + "; everything is at its standard",
                "write one to change something"));
  }

  static Finding datasets(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> cards =
          inside.map(dataset -> dataset.resolve("card.yaml")).filter(Files::isRegularFile).toList();
      List<Path> closed = cards.stream().filter(card -> !Files.isReadable(card)).toList();
      if (!closed.isEmpty()) {
        return Finding.fail(
            "datasets", "cannot be read: " + closed, "give this user the right to read them");
      }
      return cards.isEmpty()
          ? Finding.fail(
              "datasets",
              "no folder with a card.yaml in " + folder,
              "put datasets there or name their folder in CHOKEPOINT_DATASETS")
          : Finding.ok("datasets", cards.size() + " in " + folder);
    } catch (IOException unreadable) {
      return Finding.fail(
          "datasets",
          folder + " cannot be read",
          "name a folder with datasets in CHOKEPOINT_DATASETS");
    }
  }
}
