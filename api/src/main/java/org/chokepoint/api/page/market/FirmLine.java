package org.chokepoint.api.page.market;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.text.Language;

/**
 * One firm in the list. Datasets that use the same identifier mean the same firm.
 *
 * @param firm its names
 * @param parents its groups, itself left out
 * @param datasets the datasets it is in
 * @param markets how many markets have a share of it
 * @param nodes how many nodes it runs
 */
public record FirmLine(
    Named firm, List<Named> parents, List<String> datasets, int markets, int nodes) {
  public FirmLine {
    parents = List.copyOf(parents);
    datasets = List.copyOf(datasets);
  }

  /** Every firm that has a name, a share, a node or a verdict. */
  static List<FirmLine> all(Release release, Labels labels) {
    Map<String, Set<String>> datasets = new TreeMap<>();
    Map<String, Set<String>> parents = new HashMap<>();
    Map<String, Set<String>> markets = new HashMap<>();
    Map<String, Set<String>> nodes = new HashMap<>();
    Rows.of(release, "firm").stream()
        .forEach(
            row -> {
              put(datasets, row.text("firm_id"), row.text("dataset"));
              put(parents, row.text("firm_id"), row.text("parent_id"));
              put(datasets, row.text("parent_id"), row.text("dataset"));
            });
    Rows.of(release, "share").where("role", "firm").stream()
        .forEach(
            row -> {
              put(datasets, row.text("firm_id"), row.text("dataset"));
              put(markets, row.text("firm_id"), row.text("market_id"));
            });
    Rows.of(release, "node").stream()
        .forEach(
            row -> {
              put(datasets, row.text("firm_id"), row.text("dataset"));
              put(nodes, row.text("firm_id"), row.text("dataset") + " " + row.text("node_id"));
            });
    Rows.of(release, "firm_change").stream()
        .forEach(row -> put(datasets, row.text("firm"), row.text("dataset")));
    Rows.of(release, "verdict").stream()
        .forEach(
            row ->
                row.list("undertakings").forEach(firm -> put(datasets, firm, row.text("dataset"))));
    return datasets.entrySet().stream()
        .map(
            one ->
                new FirmLine(
                    labels.firm(one.getValue().iterator().next(), one.getKey()),
                    parents.getOrDefault(one.getKey(), Set.of()).stream()
                        .filter(parent -> !parent.equals(one.getKey()))
                        .map(parent -> labels.firm(one.getValue().iterator().next(), parent))
                        .toList(),
                    List.copyOf(one.getValue()),
                    markets.getOrDefault(one.getKey(), Set.of()).size(),
                    nodes.getOrDefault(one.getKey(), Set.of()).size()))
        .toList();
  }

  private static void put(Map<String, Set<String>> map, String key, String value) {
    if (!key.isEmpty() && !value.isEmpty()) {
      map.computeIfAbsent(key, first -> new TreeSet<>()).add(value);
    }
  }

  /** The order by a column. */
  static Comparator<FirmLine> order(String column, Language language) {
    Comparator<FirmLine> byName =
        comparing((FirmLine line) -> line.firm().in(language).toLowerCase(language.locale()))
            .thenComparing(line -> line.firm().id());
    return switch (column) {
      case "markets" ->
          Comparator.comparingInt((FirmLine line) -> -line.markets()).thenComparing(byName);
      case "nodes" ->
          Comparator.comparingInt((FirmLine line) -> -line.nodes()).thenComparing(byName);
      default -> byName;
    };
  }
}
