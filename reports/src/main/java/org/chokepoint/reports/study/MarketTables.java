package org.chokepoint.reports.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.table.Periods;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.aggregate.CrossTab;
import tech.tablesaw.aggregate.PivotTable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables of markets: pivots of measures by market and period, and verdicts by authority. */
final class MarketTables {
  private static final int YEARS = 6;
  private static final String YEAR = "year";
  private static final String ROW = "market";

  /** Measures of the overview, with the decimals they are read with; shares are percent. */
  private static final Map<String, Integer> OVERVIEW =
      new TreeMap<>(Map.of("hhi", 0, "cr1", -1, "cr3", -1, "effective_number", 2, "firm_count", 0));

  private final DatasetRows rows;
  private final StudyWords words;

  MarketTables(DatasetRows rows) {
    this.rows = rows;
    this.words = rows.words();
  }

  List<StudyTable> all() {
    return List.of(overview(), overTime(), verdicts()).stream().flatMap(Optional::stream).toList();
  }

  /** The latest period of each market: one row a market, one column a measure. */
  private Optional<StudyTable> overview() {
    List<ReleaseRow> latest = rows.latest();
    List<ReleaseRow> cells = new ArrayList<>();
    for (String measure : OVERVIEW.keySet()) {
      for (ReleaseRow row : rows.measured(measure)) {
        latest.stream().filter(market -> same(market, row)).forEach(market -> cells.add(row));
      }
    }
    List<String> measures =
        OVERVIEW.keySet().stream()
            .filter(measure -> cells.stream().anyMatch(row -> row.text("measure").equals(measure)))
            .toList();
    List<String> headings = new ArrayList<>(List.of(words.of("head.market")));
    measures.forEach(measure -> headings.add(words.ofId("measure", measure)));
    return pivot("markets", headings, cells, latest, measures, "measure");
  }

  /** The HHI of each market by year: the last period of each, for markets with several years. */
  private Optional<StudyTable> overTime() {
    Map<List<String>, ReleaseRow> lastOfYear = new HashMap<>();
    for (ReleaseRow row : rows.measured("hhi")) {
      boolean shown = rows.latest().stream().anyMatch(market -> sameButPeriod(market, row));
      if (shown && Periods.valid(row.text("period")) && DatasetRows.low(row).isPresent()) {
        lastOfYear.merge(
            List.of(row.text("subject"), year(row)),
            row.with(Map.of(YEAR, year(row))),
            (one, other) -> end(one).isBefore(end(other)) ? other : one);
      }
    }
    List<String> years =
        lastOfYear.values().stream().map(row -> row.text(YEAR)).distinct().sorted().toList();
    List<String> shown = years.subList(Math.max(0, years.size() - YEARS), years.size());
    List<ReleaseRow> cells =
        lastOfYear.values().stream().filter(row -> shown.contains(row.text(YEAR))).toList();
    List<ReleaseRow> markets =
        rows.latest().stream()
            .filter(market -> cells.stream().filter(row -> sameButPeriod(market, row)).count() > 1)
            .toList();
    List<String> headings = new ArrayList<>(List.of(words.of("head.market")));
    headings.addAll(shown);
    return pivot("years", headings, cells, markets, shown, YEAR);
  }

  private static String year(ReleaseRow row) {
    return String.valueOf(end(row).getYear());
  }

  private static LocalDate end(ReleaseRow row) {
    return Periods.lastDay(row.text("period")).orElse(LocalDate.MIN);
  }

  private Optional<StudyTable> pivot(
      String id,
      List<String> headings,
      List<ReleaseRow> cells,
      List<ReleaseRow> markets,
      List<String> columns,
      String across) {
    if (cells.isEmpty() || markets.isEmpty()) {
      return Optional.empty();
    }
    Table low = pivoted(cells, across, true);
    Table high = pivoted(cells, across, false);
    List<List<String>> body = new ArrayList<>();
    for (ReleaseRow market : markets) {
      String subject = market.text("subject");
      List<String> line = new ArrayList<>(List.of(label(market)));
      for (String column : columns) {
        String measure = across.equals("measure") ? column : "hhi";
        line.add(
            StudyWords.range(
                number(measure, cell(low, subject, column)),
                number(measure, cell(high, subject, column))));
      }
      body.add(line);
    }
    return Optional.of(new StudyTable(id, words.of("table." + id), headings, body, 1));
  }

  private Table pivoted(List<ReleaseRow> cells, String across, boolean low) {
    StringColumn market = StringColumn.create(ROW);
    StringColumn column = StringColumn.create(across);
    DoubleColumn value = DoubleColumn.create("value");
    for (ReleaseRow cell : cells) {
      market.append(cell.text("subject"));
      column.append(cell.text(across));
      OptionalDouble end = low ? DatasetRows.low(cell) : DatasetRows.high(cell);
      if (end.isPresent()) {
        value.append(end.getAsDouble());
      } else {
        value.appendMissing();
      }
    }
    return PivotTable.pivot(
        Table.create(market, column, value), market, column, value, AggregateFunctions.mean);
  }

  private static OptionalDouble cell(Table pivot, String subject, String column) {
    return IntStream.range(0, pivot.rowCount())
        .filter(row -> pivot.stringColumn(0).get(row).equals(subject))
        .filter(row -> pivot.containsColumn(column) && !pivot.numberColumn(column).isMissing(row))
        .mapToDouble(row -> pivot.numberColumn(column).getDouble(row))
        .filter(Double::isFinite)
        .findFirst();
  }

  private String number(String measure, OptionalDouble number) {
    int decimals = OVERVIEW.getOrDefault(measure, 0);
    return number.isPresent() && decimals < 0
        ? words.percent(number.getAsDouble())
        : words.orDash(number, Math.max(0, decimals));
  }

  /** How many readings of each authority's rules came to which verdict. */
  private Optional<StudyTable> verdicts() {
    List<ReleaseRow> judged = rows.of("verdict", Map.of("lens", "group"));
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    StringColumn authority = StringColumn.create("authority");
    StringColumn verdict = StringColumn.create("verdict");
    judged.forEach(row -> authority.append(row.text("authority")));
    judged.forEach(row -> verdict.append(row.text("verdict")));
    Table counts = CrossTab.counts(Table.create(authority, verdict), authority, verdict);
    List<String> headings = new ArrayList<>(List.of(words.of("head.authority")));
    counts.columnNames().stream()
        .skip(1)
        .forEach(name -> headings.add(words.ofId("verdict", name)));
    headings.set(headings.size() - 1, words.of("head.total"));
    List<List<String>> body = new ArrayList<>();
    for (int row = 0; row < counts.rowCount() - 1; row++) {
      int at = row;
      List<String> line = new ArrayList<>(List.of(counts.stringColumn(0).get(row)));
      line.addAll(
          IntStream.range(1, counts.columnCount())
              .mapToObj(column -> words.count(counts.numberColumn(column).getDouble(at)))
              .collect(Collectors.toList()));
      body.add(line);
    }
    return Optional.of(new StudyTable("verdicts", words.of("table.verdicts"), headings, body, 1));
  }

  private String label(ReleaseRow row) {
    return "%s (%s)"
        .formatted(rows.market(row.text("subject")), words.ofId("basis", row.text("basis")));
  }

  private static boolean same(ReleaseRow market, ReleaseRow row) {
    return sameButPeriod(market, row) && market.text("period").equals(row.text("period"));
  }

  private static boolean sameButPeriod(ReleaseRow market, ReleaseRow row) {
    List<String> place = List.of("subject", "region", "basis", "lens");
    return market.key(place).equals(row.key(place));
  }
}
