package org.chokepoint.reports.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.reports.chart.reading.Offer;
import org.chokepoint.reports.chart.reading.Offers;
import org.chokepoint.reports.chart.reading.Reading;
import org.chokepoint.reports.chart.reading.Readings;
import org.chokepoint.reports.text.Refusal;
import org.chokepoint.reports.text.Template;

/** Checks one specification and puts the chart together. */
final class ChartChecks {
  private final ChartSpecification specification;
  private final List<String> faults;

  ChartChecks(ChartSpecification specification, List<String> faults) {
    this.specification = specification;
    this.faults = faults;
  }

  /** The chart, or empty with at least one fault added. */
  Optional<Chart> chart(String fileName) {
    if (!specification.id().equals(fileName)) {
      faults.add(
          "id is '%s', expected the file's name '%s'".formatted(specification.id(), fileName));
    }
    checkParameters();
    Optional<RowSource> source = source();
    Optional<Shape> shape = shape();
    if (source.isEmpty() || shape.isEmpty()) {
      return Optional.empty();
    }
    checkColumns(source.get().columns(), shape.get());
    return Optional.of(new Chart(specification, source.get(), shape.get()));
  }

  private void checkParameters() {
    for (DeclaredParameter parameter : specification.parameters()) {
      Offer offer = Offers.ALL.get(parameter.from());
      if (offer != null) {
        check("offered parameter", offer.parameters(), List.of(parameter.name()));
      } else if (!parameter.from().isEmpty()) {
        faults.add(Refusal.of("offer", parameter.from(), Offers.ALL.keySet()));
      } else if (parameter.automatic()) {
        faults.add(
            "parameter '%s' is automatic without an offer; name one in 'from'"
                .formatted(parameter.name()));
      }
      if (!parameter.choices().isEmpty() && !parameter.automatic()) {
        check("standard", parameter.choices().keySet(), List.of(parameter.standard()));
      }
    }
  }

  private Optional<RowSource> source() {
    JsonNode rows = specification.rows();
    if (rows.has("reading")) {
      String name = rows.path("reading").asText();
      Reading reading = Readings.ALL.get(name);
      check("reading", Readings.ALL.keySet(), List.of(name));
      if (reading == null) {
        return Optional.empty();
      }
      check("parameter", parameterNames(), reading.asks());
      return Optional.of(new ReadingRows(reading));
    }
    return parsed(() -> Json.MAPPER.treeToValue(rows, TableSpecification.class), "rows")
        .flatMap(this::source);
  }

  private Optional<RowSource> source(TableSpecification table) {
    int before = faults.size();
    check("table", KnownTables.COLUMNS.keySet(), List.of(table.table()));
    table
        .joins()
        .forEach(join -> check("table", KnownTables.COLUMNS.keySet(), List.of(join.table())));
    if (faults.size() > before) {
      return Optional.empty();
    }
    Set<String> columns = new HashSet<>(KnownTables.columns(table.table()));
    for (TableSpecification.Join join : table.joins()) {
      check("column", columns, join.on().keySet());
      Set<String> theirs = KnownTables.columns(join.table());
      check("column", theirs, join.on().values());
      check("column", theirs, join.take().values());
      columns.addAll(join.take().keySet());
    }
    check("column", columns, table.filter().keySet());
    check("column", columns, table.without().keySet());
    checkFixed(columns, List.of(table.present().split("\\|", -1)));
    table
        .order()
        .forEach(one -> checkFixed(columns, List.of(one.replaceFirst("^-", "").split("\\|", -1))));
    return Optional.of(new TableRows(table, specification.key()));
  }

  private Optional<Shape> shape() {
    return parsed(() -> Shapes.of(specification.shape()), "shape");
  }

  private void checkColumns(Set<String> columns, Shape shape) {
    check("column", columns, specification.key());
    checkFixed(columns, shape.columns());
    check("column", columns, Cells.columns(shape.texts()));
    specification
        .columns()
        .forEach(column -> check("column", columns, Template.names(column.cell())));
  }

  /** Names with a blank for a parameter are known only once it is set. */
  private void checkFixed(Set<String> known, Collection<String> named) {
    check(
        "column",
        known,
        named.stream().filter(name -> !name.isEmpty() && !name.contains("${")).toList());
  }

  private void check(String kind, Collection<String> known, Collection<String> named) {
    named.stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> faults.add(Refusal.of(kind, name, known)));
  }

  private List<String> parameterNames() {
    List<String> names = new ArrayList<>();
    specification.parameters().forEach(parameter -> names.add(parameter.name()));
    return names;
  }

  private interface Parse<T> {
    T parse() throws JsonProcessingException;
  }

  private <T> Optional<T> parsed(Parse<T> parse, String part) {
    try {
      return Optional.of(parse.parse());
    } catch (JsonProcessingException malformed) {
      faults.add(
          part + ": " + malformed.getOriginalMessage() + "; compare with a chart that ships");
    } catch (IllegalArgumentException unknown) {
      faults.add(part + ": " + unknown.getMessage());
    }
    return Optional.empty();
  }
}
