package org.chokepoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A folder of datasets that holds a copy of a shipped one, which may be changed.
 *
 * @param folder the folder of datasets
 * @param id the dataset
 */
record CopiedDatasets(Path folder, String id) {
  private static final Path SHIPPED = Path.of("..", "datasets");

  static CopiedDatasets of(String id, Path folder) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(id));
    Files.copy(SHIPPED.resolve("card.schema.json"), folder.resolve("card.schema.json"));
    try (var files = Files.list(SHIPPED.resolve(id))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return new CopiedDatasets(folder, id);
  }

  /** Puts another text into a file, and the file's new hash into the card. */
  void replace(String name, String text, String other) throws IOException {
    Path file = folder.resolve(id).resolve(name);
    String before = sha256(file);
    String changed = Files.readString(file).replace(text, other);
    Files.writeString(file, changed);
    String after = sha256(file);
    if (after.equals(before)) {
      throw new IllegalArgumentException(name + " does not hold " + text);
    }
    Path card = folder.resolve(id).resolve("card.yaml");
    Files.writeString(card, Files.readString(card).replace(before, after));
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
