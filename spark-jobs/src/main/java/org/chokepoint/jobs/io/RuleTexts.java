package org.chokepoint.jobs.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.rule.RuleFile;

/**
 * The rule books of a folder.
 *
 * @param books their texts, in the order of their names
 * @param hashes file name to SHA-256
 */
public record RuleTexts(List<BookText> books, Map<String, String> hashes) {
  public RuleTexts {
    books = List.copyOf(books);
    hashes = Map.copyOf(hashes);
  }

  /**
   * Reads every {@code .yaml} of a folder.
   *
   * @throws org.chokepoint.table.FaultyInput listing what is wrong with one
   */
  public static RuleTexts in(Path folder) throws IOException {
    List<BookText> books = new ArrayList<>();
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String name = folder.getFileName() + "/" + file.getFileName();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        RuleFile.read(name, text);
        books.add(new BookText(name, text));
        hashes.put(name, FileHash.of(file));
      }
    }
    return new RuleTexts(books, hashes);
  }
}
