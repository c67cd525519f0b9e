package org.chokepoint.reports.study;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.Newest;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** The rows of one dataset, and the names of what they are about. */
final class DatasetRows {
  private static final Newest LATEST = new Newest(List.of("subject"), "period", preferred());

  private final ReleaseTables tables;
  private final String dataset;
  private final StudyWords words;
  private final Names markets;
  private final Names nodes;

  DatasetRows(ReleaseTables tables, String dataset, StudyWords words) {
    this.tables = tables;
    this.dataset = dataset;
    this.words = words;
    this.markets = new Names(tables, "market", List.of("dataset", "market_id"));
    this.nodes = new Names(tables, "node", List.of("dataset", "node_id"));
  }

  StudyWords words() {
    return words;
  }

  String dataset() {
    return dataset;
  }

  /** The rows of a table. */
  List<ReleaseRow> of(String table) {
    return of(table, Map.of());
  }

  /** The rows of a table that have all these texts. */
  List<ReleaseRow> of(String table, Map<String, String> equal) {
    Map<String, String> all = new HashMap<>(equal);
    all.put("dataset", dataset);
    return Selected.rows(tables.table(table), all);
  }

  /** A measure of markets where affiliates count as one. */
  List<ReleaseRow> measured(String measure) {
    return of(
        "result", Map.of("subject_kind", "market", "measure", measure, "lens", Lens.GROUP.id()));
  }

  /** The latest HHI of each market with a value or a range, the most concentrated first. */
  List<ReleaseRow> latest() {
    Comparator<ReleaseRow> most = comparingDouble(row -> -low(row).orElse(0));
    return LATEST
        .among(measured("hhi").stream().filter(row -> low(row).isPresent()).toList())
        .stream()
        .sorted(most.thenComparing(comparing(row -> row.text("subject"))))
        .toList();
  }

  /** Single failures of the steady state, the worst first. */
  List<ReleaseRow> failures() {
    Comparator<ReleaseRow> worst =
        comparingDouble((ReleaseRow row) -> -row.number("lost_share").orElse(-1))
            .thenComparing(comparingDouble(row -> -row.number("failed_nodes").orElse(0)))
            .thenComparing(comparing(row -> row.text("node")));
    return of("failure", Map.of("semantics", "steady")).stream().sorted(worst).toList();
  }

  /** The value, or the low end of the range. */
  static OptionalDouble low(ReleaseRow row) {
    return row.number("value").isPresent() ? row.number("value") : row.number("low");
  }

  /** The value, or the high end of the range. */
  static OptionalDouble high(ReleaseRow row) {
    return row.number("value").isPresent() ? row.number("value") : row.number("high");
  }

  /** The name of a market with the country it is of. */
  String market(String id) {
    Optional<ReleaseRow> row = markets.row(List.of(dataset, id));
    String name = name(row, id);
    String geography = row.map(found -> found.text("geography")).orElse("");
    return geography.isEmpty() ? name : name + ", " + geography;
  }

  String node(String id) {
    return name(nodes.row(List.of(dataset, id)), id);
  }

  /** The kind of a node, in words. */
  String kind(String id) {
    String kind = nodes.text("kind", List.of(dataset, id)).orElse("");
    return kind.isEmpty() ? words.of("none") : words.ofId("kind", kind);
  }

  private String name(Optional<ReleaseRow> row, String id) {
    return row.map(found -> words.name(found.text("name"), local(found)))
        .filter(name -> !name.isEmpty())
        .orElse(id);
  }

  private static String local(ReleaseRow row) {
    return row.cells().containsKey("name_local") ? row.text("name_local") : "";
  }

  private static Map<String, List<String>> preferred() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("region", List.of("all"));
    words.put("basis", Basis.ids());
    return words;
  }
}
