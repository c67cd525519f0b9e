package org.chokepoint.reports.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.reports.text.Refusal;
import org.chokepoint.reports.text.Template;

/** Reads one chart file and checks that the tables and columns it names exist. */
final class ChartFile {
  private ChartFile() {}

  /** The specification, or empty with at least one fault added. */
  static Optional<ChartSpecification> read(Path file, List<String> faults) {
    try {
      ChartSpecification specification =
          Json.MAPPER.readValue(Files.readString(file), ChartSpecification.class);
      List<String> found = faults(file, specification);
      faults.addAll(found);
      return found.isEmpty() ? Optional.of(specification) : Optional.empty();
    } catch (JsonProcessingException malformed) {
      faults.add(
          "%s:%d: %s; compare with a chart that ships"
              .formatted(
                  file, malformed.getLocation().getLineNr(), malformed.getOriginalMessage()));
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static List<String> faults(Path file, ChartSpecification specification) {
    List<String> faults = new ArrayList<>();
    String name = file.getFileName().toString().replaceAll("\\.json$", "");
    if (!specification.id().equals(name)) {
      faults.add("id is '%s', expected the file's name '%s'".formatted(specification.id(), name));
    }
    List<String> tables = new ArrayList<>(List.of(specification.table()));
    specification.joins().forEach(join -> tables.add(join.table()));
    tables.stream()
        .filter(table -> !KnownTables.COLUMNS.containsKey(table))
        .forEach(table -> faults.add(Refusal.of("table", table, KnownTables.COLUMNS.keySet())));
    if (faults.isEmpty()) {
      checkColumns(specification, faults);
    }
    return faults.stream().map(fault -> file + ": " + fault).toList();
  }

  private static void checkColumns(ChartSpecification specification, List<String> faults) {
    Set<String> columns = new HashSet<>(columns(specification.table()));
    for (ChartSpecification.Join join : specification.joins()) {
      check(columns, join.on().keySet(), faults);
      Set<String> theirs = columns(join.table());
      check(theirs, join.on().values(), faults);
      check(theirs, join.take().values(), faults);
      columns.addAll(join.take().keySet());
    }
    check(columns, specification.filter().keySet(), faults);
    check(columns, specification.without().keySet(), faults);
    check(columns, specification.key(), faults);
    check(columns, specification.ties(), faults);
    rowTexts(specification).forEach(text -> check(columns, Template.names(text), faults));
  }

  private static List<String> rowTexts(ChartSpecification specification) {
    List<String> texts = new ArrayList<>();
    texts.add(specification.label());
    texts.add(specification.measure().exact());
    texts.add(specification.measure().between());
    specification.columns().forEach(column -> texts.add(column.cell()));
    return texts;
  }

  private static Set<String> columns(String table) {
    return KnownTables.COLUMNS.getOrDefault(table, Set.of());
  }

  private static void check(Set<String> known, Collection<String> named, List<String> faults) {
    named.stream()
        .filter(column -> !known.contains(column))
        .forEach(column -> faults.add(Refusal.of("column", column, known)));
  }
}
