package org.chokepoint.reports.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.market.Lens;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.MarketCell;
import org.chokepoint.reports.question.MarketCells;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * A release made of the files of the datasets that are shipped, with the values of their markets.
 */
public final class ShippedDatasets {
  private static final Path FOLDER = Path.of("..", "datasets");
  private static final List<String> IDS =
      List.of(
          "kakao-2022", "korea-platforms", "nirs-2025", "synthetic-usage", "world-infrastructure");
  private static final List<String> TABLES =
      List.of("market", "firm", "share", "node", "dependency", "incident", "outcome");
  private static final Map<String, String> ABSENT =
      Map.of("region", "all", "basis", "unspecified", "unit", "unit", "role", "firm");
  private static final List<String> FILLED = List.of("region", "basis", "unit", "role");

  private ShippedDatasets() {}

  /** Tables of the files; {@code result} holds every measure of every market through every lens. */
  public static ReleaseTables tables() {
    return with(Map.of());
  }

  /** The same with more tables, given as CSV. */
  public static ReleaseTables with(Map<String, String> more) {
    Map<String, String> csv = new HashMap<>();
    TABLES.forEach(table -> csv.put(table, csv(table)));
    csv.put(
        "dataset",
        "dataset,title,kind\n"
            + IDS.stream().map(ShippedDatasets::card).collect(Collectors.joining()));
    csv.putAll(more);
    csv.put("result", results(new CsvTables(csv)));
    csv.putAll(more);
    return new CsvTables(csv);
  }

  private static String card(String id) {
    return id + "," + id + "," + (id.startsWith("synthetic") ? "synthetic" : "real") + "\n";
  }

  private static String csv(String table) {
    List<Map<String, String>> rows = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>(List.of("dataset"));
    if (table.equals("share")) {
      columns.addAll(FILLED);
    }
    for (String id : IDS) {
      Path file = FOLDER.resolve(id).resolve(table + ".csv");
      if (Files.exists(file)) {
        for (Row row : texts(file)) {
          Map<String, String> cells = new HashMap<>(Map.of("dataset", id));
          row.columnNames().forEach(name -> cells.put(name, row.getString(name)));
          columns.addAll(row.columnNames());
          rows.add(cells);
        }
      }
    }
    return Stream.concat(
            Stream.of(String.join(",", columns)),
            rows.stream()
                .map(
                    row ->
                        columns.stream()
                            .map(column -> cell(row, column))
                            .collect(Collectors.joining(","))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String cell(Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "");
    String filled =
        text.isEmpty() && FILLED.contains(column) ? ABSENT.getOrDefault(column, "") : text;
    return '"' + filled.replace("\"", "\"\"") + '"';
  }

  private static Table texts(Path file) {
    try {
      String text = Files.readString(file);
      ColumnType[] types = new ColumnType[text.lines().findFirst().orElseThrow().split(",").length];
      Arrays.fill(types, ColumnType.STRING);
      return Table.read().csv(CsvReadOptions.builderFromString(text).columnTypes(types).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String results(ReleaseTables tables) {
    StringBuilder rows =
        new StringBuilder(
            "dataset,subject_kind,subject,period,region,basis,lens,measure,value,low,high,reason\n");
    MarketCells markets = new MarketCells(tables);
    for (String market : markets.markets()) {
      for (Cell cell : markets.of(market)) {
        MarketCell figures = markets.figures(cell);
        for (Lens lens : figures.lenses()) {
          for (Measure measure : Measures.all()) {
            rows.append(row(cell, lens, measure, measure.of(figures.shares(lens))));
          }
        }
      }
    }
    return rows.toString();
  }

  private static String row(Cell cell, Lens lens, Measure measure, Outcome outcome) {
    String numbers =
        outcome instanceof Value value
            ? value.amount() + ",,," + quoted(value.note())
            : outcome instanceof Interval interval
                ? "," + interval.low() + "," + interval.high() + "," + quoted(interval.reason())
                : ",,," + quoted(((Undefined) outcome).reason());
    return String.join(
            ",",
            cell.dataset(),
            "market",
            cell.market(),
            cell.period(),
            cell.region(),
            cell.basis(),
            lens.id(),
            measure.card().id().text(),
            numbers)
        + "\n";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
