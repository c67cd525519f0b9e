package org.chokepoint.api.page.front;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * A failure that leaves most people of a market without an alternative.
 *
 * @param dataset the dataset it comes from
 * @param node what fails
 * @param market whose need is no longer met
 * @param period the period of the usage
 * @param stranded people left without
 * @param affected people who lose at least one of their services
 */
public record Stranding(
    String dataset, Named node, Named market, String period, double stranded, double affected) {

  /** The worst failure of each market, most people first. */
  static List<Stranding> worst(ReleaseTables tables, int markets) {
    Names nodes = new Names(tables, "node", List.of("dataset", "node_id"));
    Names names = new Names(tables, "market", List.of("dataset", "market_id"));
    Set<String> seen = new HashSet<>();
    return Selected.rows(tables, "stranded", Map.of("semantics", "steady")).stream()
        .filter(row -> row.number("stranded").orElse(0) > 0)
        .sorted(
            Comparator.comparingDouble((ReleaseRow row) -> -row.number("stranded").orElse(0))
                .thenComparing(row -> row.text("node")))
        .filter(row -> seen.add(row.text("dataset") + "/" + row.text("market")))
        .limit(markets)
        .map(
            row ->
                new Stranding(
                    row.text("dataset"),
                    named(nodes, row.text("dataset"), row.text("node")),
                    named(names, row.text("dataset"), row.text("market")),
                    row.text("period"),
                    row.number("stranded").orElse(0),
                    row.number("affected").orElse(0)))
        .toList();
  }

  static Named named(Names names, String dataset, String id) {
    List<String> key = List.of(dataset, id);
    return new Named(
        id, names.text("name", key).orElse(id), names.text("name_local", key).orElse(""));
  }
}
