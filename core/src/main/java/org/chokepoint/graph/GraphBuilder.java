package org.chokepoint.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects rows and packs them into a {@link DependencyGraph}, whatever their order. Names are
 * learned once and rows kept as numbers, so that millions of them fit. O(rows + n log n) for n
 * names.
 */
public final class GraphBuilder {
  final Words nodes = new Words();
  final Words groups = new Words();
  final Words evidence = new Words();
  private final Map<Integer, BigDecimal> weights = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int[][] columns = new int[5][1_024];
  private double[][] measures = new double[3][1_024];
  private int rows;

  /** Names in the order in which they came. */
  static final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();
    final List<String> names = new ArrayList<>();

    int number(String name) {
      Integer known = numbers.putIfAbsent(name, names.size());
      if (known != null) {
        return known;
      }
      names.add(name);
      return names.size() - 1;
    }

    /** For each number the place of its name among the sorted names. */
    int[] ranks() {
      List<String> sorted = new ArrayList<>(names);
      sorted.sort(null);
      int[] ranks = new int[names.size()];
      for (int rank = 0; rank < ranks.length; rank++) {
        ranks[numbers.getOrDefault(sorted.get(rank), -1)] = rank;
      }
      return ranks;
    }
  }

  /** Gives a node its weight; the last one given counts. */
  public GraphBuilder weigh(Weighted node) {
    weights.put(nodes.number(node.node()), node.weight());
    return this;
  }

  /**
   * Lets a node stand for so many, itself included, which need what it needs and whom nobody needs;
   * its weight is that of all.
   */
  public GraphBuilder stand(String node, int count) {
    counts.put(nodes.number(node), count);
    return this;
  }

  /** Adds one row. */
  public GraphBuilder need(Dependency row) {
    if (rows == columns[0].length) {
      grow();
    }
    columns[0][rows] = nodes.number(row.dependent());
    columns[1][rows] = nodes.number(row.provider());
    columns[2][rows] = groups.number(row.group());
    columns[3][rows] = row.required();
    columns[4][rows] = evidence.number(row.evidence());
    measures[0][rows] = row.probability();
    measures[1][rows] = row.bufferHours();
    measures[2][rows] = row.switchHours();
    rows++;
    return this;
  }

  /**
   * The graph of all rows given so far. A node that only dependencies name weighs nothing.
   *
   * @throws IllegalArgumentException if a group's rows ask for different numbers, or for none or
   *     more than its members
   * @throws ArithmeticException if the weights together span more than 18 digits
   */
  public DependencyGraph graph() {
    int[] rank = nodes.ranks();
    int[] groupRank = groups.ranks();
    int[] dependents = mapped(columns[0], rank);
    int[] providers = mapped(columns[1], rank);
    int[] group = mapped(columns[2], groupRank);
    int[] order = new int[rows];
    Arrays.setAll(order, i -> i);
    order = sorted(order, providers, rank.length);
    order = sorted(order, group, groupRank.length);
    order = sorted(order, dependents, rank.length);
    String[] names = new String[rank.length];
    String[] groupNames = new String[groupRank.length];
    for (int i = 0; i < rank.length; i++) {
      names[rank[i]] = nodes.names.get(i);
    }
    for (int i = 0; i < groupRank.length; i++) {
      groupNames[groupRank[i]] = groups.names.get(i);
    }
    return new DependencyGraph(
        new Columns(
            names,
            Weights.of(rank.length, weights, rank),
            counts(rank),
            groupNames,
            evidence.names.toArray(String[]::new),
            picked(dependents, order),
            picked(providers, order),
            picked(group, order),
            picked(columns[3], order),
            picked(columns[4], order),
            picked(measures[0], order),
            picked(measures[1], order),
            picked(measures[2], order)));
  }

  private int[] counts(int[] rank) {
    int[] all = new int[rank.length];
    Arrays.fill(all, 1);
    counts.forEach((node, count) -> all[rank[node]] = count);
    return all;
  }

  private void grow() {
    int size = rows * 2;
    for (int c = 0; c < columns.length; c++) {
      columns[c] = Arrays.copyOf(columns[c], size);
    }
    for (int c = 0; c < measures.length; c++) {
      measures[c] = Arrays.copyOf(measures[c], size);
    }
  }

  private int[] mapped(int[] column, int[] rank) {
    int[] mapped = new int[rows];
    for (int row = 0; row < rows; row++) {
      mapped[row] = rank[column[row]];
    }
    return mapped;
  }

  /** Sorts row numbers by a column and keeps the order of equals: a counting sort. */
  private static int[] sorted(int[] order, int[] column, int range) {
    int[] next = new int[range + 1];
    for (int row : order) {
      next[column[row] + 1]++;
    }
    for (int value = 0; value < range; value++) {
      next[value + 1] += next[value];
    }
    int[] sorted = new int[order.length];
    for (int row : order) {
      sorted[next[column[row]]++] = row;
    }
    return sorted;
  }

  private static int[] picked(int[] column, int[] order) {
    int[] picked = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      picked[i] = column[order[i]];
    }
    return picked;
  }

  private static double[] picked(double[] column, int[] order) {
    double[] picked = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      picked[i] = column[order[i]];
    }
    return picked;
  }
}
