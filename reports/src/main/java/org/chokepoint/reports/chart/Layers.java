package org.chokepoint.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.reports.table.ReleaseRow;

/**
 * Nodes in columns by their distance from the middle. A node stands near the mean place of those it
 * is linked to in the columns before it, so that few links cross; a column that would be too tall
 * goes on beside itself.
 */
final class Layers {
  private static final int TALLEST = 24;
  private static final Spot MIDDLE = new Spot(0, 0, 1);

  private final Map<String, Spot> spots = new HashMap<>();
  private int columns;
  private int tallest = 1;

  /**
   * Where a node stands.
   *
   * @param column its column, 0 on the left
   * @param row its place in the column, 0 at the top
   * @param rows how many nodes the column has
   */
  record Spot(int column, int row, int rows) {}

  private Layers() {}

  static Layers of(
      List<ReleaseRow> rows, String from, String to, String fromDistance, String toDistance) {
    TreeMap<Integer, List<String>> byDistance = new TreeMap<>();
    Map<String, Integer> distance = new TreeMap<>();
    Map<String, List<String>> linked = new HashMap<>();
    for (ReleaseRow row : rows) {
      distance.put(row.text(from), (int) row.number(fromDistance).orElse(0));
      distance.put(row.text(to), (int) row.number(toDistance).orElse(0));
      linked.computeIfAbsent(row.text(from), none -> new ArrayList<>()).add(row.text(to));
      linked.computeIfAbsent(row.text(to), none -> new ArrayList<>()).add(row.text(from));
    }
    distance.forEach(
        (node, steps) -> byDistance.computeIfAbsent(steps, none -> new ArrayList<>()).add(node));
    Map<String, Double> height = new HashMap<>();
    byDistance.keySet().stream()
        .sorted(Comparator.comparing(Math::abs))
        .forEach(steps -> arrange(byDistance.getOrDefault(steps, List.of()), linked, height));
    Layers layers = new Layers();
    byDistance.values().forEach(layers::place);
    return layers;
  }

  int columns() {
    return columns;
  }

  int tallest() {
    return tallest;
  }

  Spot spot(String node) {
    return spots.getOrDefault(node, MIDDLE);
  }

  private static void arrange(
      List<String> nodes, Map<String, List<String>> linked, Map<String, Double> height) {
    Map<String, Double> mean = new HashMap<>();
    for (String node : nodes) {
      mean.put(
          node,
          linked.getOrDefault(node, List.of()).stream()
              .filter(height::containsKey)
              .mapToDouble(other -> height.getOrDefault(other, 0.5))
              .average()
              .orElse(0.5));
    }
    nodes.sort(
        Comparator.comparing((String node) -> mean.getOrDefault(node, 0.5))
            .thenComparing(Comparator.naturalOrder()));
    for (int i = 0; i < nodes.size(); i++) {
      height.put(nodes.get(i), (i + 0.5) / nodes.size());
    }
  }

  private void place(List<String> nodes) {
    int parts = (nodes.size() + TALLEST - 1) / TALLEST;
    int rows = (nodes.size() + parts - 1) / parts;
    for (int i = 0; i < nodes.size(); i++) {
      spots.put(nodes.get(i), new Spot(columns + i % parts, i / parts, rows));
    }
    columns += parts;
    tallest = Math.max(tallest, rows);
  }
}
