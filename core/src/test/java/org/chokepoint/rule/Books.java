package org.chokepoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rule books the project ships. */
final class Books {
  private static final Path FOLDER = Path.of("../conf/rules");

  private Books() {}

  static RuleBook named(String id) {
    return RuleFile.read(id + ".yaml", text(id));
  }

  static String text(String id) {
    try {
      return Files.readString(FOLDER.resolve(id + ".yaml"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> ids() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<RuleBook> all() {
    return ids().stream().map(Books::named).toList();
  }

  /** The verdict of one rule in one reading. */
  static Verdict verdict(String book, String rule, String reading, Facts facts, String day) {
    return named(book).judge(facts, LocalDate.parse(day)).stream()
        .filter(v -> v.rule().id().equals(rule) && v.reading().equals(reading))
        .findFirst()
        .orElseThrow();
  }
}
