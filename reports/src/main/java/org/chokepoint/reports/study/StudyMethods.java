package org.chokepoint.reports.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.reports.table.ReleaseRow;

/** How the numbers of a study come about. */
final class StudyMethods {
  private static final Set<String> SHOWN =
      Set.of("hhi", "cr1", "cr3", "effective_number", "firm_count");

  private final DatasetRows rows;
  private final StudyWords words;

  StudyMethods(DatasetRows rows) {
    this.rows = rows;
    this.words = rows.words();
  }

  /** The measures the tables show, as far as the dataset has them. */
  List<Entry> formulas() {
    Set<String> used = new TreeSet<>();
    rows.of("result").stream()
        .map(row -> row.text("measure"))
        .filter(SHOWN::contains)
        .forEach(used::add);
    return Catalogue.entries().stream().filter(entry -> used.contains(entry.id())).toList();
  }

  /** What the rules rest on, each once. */
  List<String> rules() {
    Set<String> citations = new TreeSet<>();
    rows.of("verdict")
        .forEach(
            row ->
                citations.add(
                    "%s %s: %s"
                        .formatted(row.text("authority"), row.text("rule"), row.text("citation"))));
    return List.copyOf(citations);
  }

  List<String> semantics() {
    boolean markets = !rows.of("result").isEmpty();
    List<ReleaseRow> failures = rows.of("failure");
    return Stream.of(
            markets ? List.of("method.shares", "method.group") : List.<String>of(),
            failures.isEmpty() ? List.<String>of() : List.of("method.failure", "method.steady"),
            rows.of("stranded").isEmpty() ? List.<String>of() : List.of("method.stranded"),
            rows.of("timeline").isEmpty() ? List.<String>of() : List.of("method.returns"))
        .flatMap(List::stream)
        .map(key -> words.of(key))
        .toList();
  }

  /** How to recompute all this. */
  List<String> commands(String release) {
    List<String> commands = new ArrayList<>();
    commands.add("./chokepoint verify " + release);
    commands.add("./chokepoint report %s --release %s".formatted(rows.dataset(), release));
    commands.add("./chokepoint serve");
    if (!rows.of("result").isEmpty()) {
      commands.add(address("values", release));
    }
    if (!rows.of("failure").isEmpty()) {
      commands.add(address("failures", release));
    }
    return commands;
  }

  private String address(String table, String release) {
    return "curl 'http://127.0.0.1:7070/v1/%s?dataset=%s&release=%s'"
        .formatted(table, rows.dataset(), release);
  }
}
