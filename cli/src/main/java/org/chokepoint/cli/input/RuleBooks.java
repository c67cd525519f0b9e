package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.RuleFile;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;

/** The rule books in {@code conf/rules}. */
public final class RuleBooks {
  private static final String ENDING = ".yaml";

  private RuleBooks() {}

  /**
   * The books of these names.
   *
   * @throws FaultyInput if one is not there or cannot be read
   */
  public static List<RuleBook> named(Path folder, List<String> ids) throws IOException {
    List<String> known = known(folder);
    List<RuleBook> books = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (String id : ids) {
      if (known.contains(id)) {
        String text = Files.readString(folder.resolve(id + ENDING), StandardCharsets.UTF_8);
        books.add(RuleFile.read("conf/rules/" + id + ENDING, text));
      } else {
        faults.add(
            new Fault(
                FaultKind.UNKNOWN_REFERENCE,
                "",
                "--rules",
                0,
                "",
                "'" + id + "'",
                "a rule book of conf/rules",
                NearestName.hint(id, known)));
      }
    }
    FaultyInput.throwIfAny(faults);
    return books;
  }

  /** All books there are. */
  public static List<RuleBook> all(Path folder) throws IOException {
    return named(folder, known(folder));
  }

  private static List<String> known(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }
}
