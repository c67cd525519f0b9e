package org.chokepoint.api.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.RuleFile;

/**
 * The rule books that are shown: those in the folder of the installation.
 *
 * @param books the books by name
 */
public record RuleShelf(List<RuleBook> books) {
  private static final String ENDING = ".yaml";

  /** No books, where no folder is named. */
  public static final RuleShelf EMPTY = new RuleShelf(List.of());

  public RuleShelf {
    books = List.copyOf(books);
  }

  /**
   * Reads all books of a folder.
   *
   * @throws org.chokepoint.table.FaultyInput listing what is wrong with a book
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static RuleShelf read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<RuleBook> books = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).sorted().toList()) {
        books.add(
            RuleFile.read(
                "conf/rules/" + file.getFileName(),
                Files.readString(file, StandardCharsets.UTF_8)));
      }
      return new RuleShelf(books);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule books in " + folder, e);
    }
  }
}
