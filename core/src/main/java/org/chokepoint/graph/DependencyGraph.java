package org.chokepoint.graph;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who needs whom, compressed to int arrays. Node v is up when for each of its groups at least
 * {@code required} members are up. Nodes are numbered 0 to n-1 in the order of their names, groups
 * in the order of their dependents and names, and the members of each group stand at consecutive
 * positions in the order of their numbers: the same graph gives the same numbers whatever the order
 * of the rows.
 */
public final class DependencyGraph implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> WEAKEST_FIRST = List.of("modelled", "measured");

  private final List<String> names;
  private final Weights weights;
  private final Structure structure;

  DependencyGraph(Columns rows) {
    this.names = Collections.unmodifiableList(Arrays.asList(rows.names()));
    this.weights = rows.weights();
    this.structure = Structure.of(rows);
  }

  private DependencyGraph(DependencyGraph other, Collection<Weighted> weighted) {
    this.names = other.names;
    this.structure = other.structure;
    this.weights = Weights.of(other, weighted);
  }

  /**
   * Builds a graph. A node that only dependencies name gets no weight.
   *
   * @throws IllegalArgumentException if a group's rows ask for different numbers, or for none or
   *     more than its members
   * @throws ArithmeticException if the weights together span more than 18 digits
   */
  public static DependencyGraph of(
      Collection<Weighted> weighted, Collection<Dependency> dependencies) {
    GraphBuilder builder = new GraphBuilder();
    weighted.forEach(builder::weigh);
    dependencies.forEach(builder::need);
    return builder.graph();
  }

  /** The same graph with other weights; nodes not given weigh nothing, strangers are left out. */
  public DependencyGraph weighing(Collection<Weighted> weighted) {
    return new DependencyGraph(this, weighted);
  }

  /** How many nodes there are. */
  public int nodes() {
    return names.size();
  }

  /** How many groups there are. */
  public int groups() {
    return structure.dependent().length;
  }

  /** How many rows there are: members of all groups together. */
  public int positions() {
    return structure.rows().providers().length;
  }

  /** The name of a node. */
  public String name(int node) {
    return names.get(node);
  }

  /** All names in order. */
  public List<String> names() {
    return names;
  }

  /** The number of a node, if there is one of that name. */
  public Optional<Integer> number(String name) {
    int at = Collections.binarySearch(names, name);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** What is lost with all nodes down. */
  public BigDecimal totalWeight() {
    return weights.total();
  }

  /** What a node weighs. */
  public BigDecimal weight(int node) {
    return weights.amount(weights.steps(node));
  }

  /** How many nodes a node stands for: 1, unless it is a class of nodes that need the same. */
  public int count(int node) {
    return structure.rows().counts()[node];
  }

  /** The weight that so many steps are. */
  public BigDecimal amount(long steps) {
    return weights.amount(steps);
  }

  /** What a node weighs, in whole steps of one decimal unit, so that sums are exact. */
  public long weightSteps(int node) {
    return weights.steps(node);
  }

  /** The first group of a node; its last one is before {@code firstGroup(node + 1)}. */
  public int firstGroup(int node) {
    return structure.firstGroup()[node];
  }

  /** The position of the first member of a group; {@code firstMember(groups())} is the end. */
  public int firstMember(int group) {
    return structure.firstMember()[group];
  }

  /** The node at a position. */
  public int member(int position) {
    return structure.rows().providers()[position];
  }

  /** The node that needs a group. */
  public int dependent(int group) {
    return structure.dependent()[group];
  }

  /** How many members of a group must be up. */
  public int required(int group) {
    return structure.rows().required()[structure.firstMember()[group]];
  }

  /** How many members a group has. */
  public int size(int group) {
    return structure.firstMember()[group + 1] - structure.firstMember()[group];
  }

  /** How many members must fall until the group falls. */
  public int fatal(int group) {
    return size(group) - required(group) + 1;
  }

  /** The name of a group, unique among those of its dependent. */
  public String groupName(int group) {
    return structure.rows().groupNames()[structure.rows().groups()[structure.firstMember()[group]]];
  }

  /** How we know a group: the weakest evidence of its rows, "modelled" the weakest. */
  public String evidence(int group) {
    String weakest = evidenceAt(firstMember(group));
    for (int p = firstMember(group); p < firstMember(group + 1); p++) {
      weakest = weaker(weakest, evidenceAt(p));
    }
    return weakest;
  }

  private static String weaker(String one, String other) {
    for (String word : WEAKEST_FIRST) {
      if (one.equals(word) || other.equals(word)) {
        return word;
      }
    }
    return one;
  }

  /** How we know the row at a position. */
  public String evidenceAt(int position) {
    return structure.rows().evidenceNames()[structure.rows().evidence()[position]];
  }

  /** The chance that the row at a position holds. */
  public double probability(int position) {
    return structure.rows().probability()[position];
  }

  /** How many hours the dependent takes to switch to the provider at a position. */
  public double switchHours(int position) {
    return structure.rows().switchHours()[position];
  }

  /** How many hours the dependent lives without a group: the longest its rows give. */
  public double bufferHours(int group) {
    double longest = 0;
    for (int p = firstMember(group); p < firstMember(group + 1); p++) {
      longest = Math.max(longest, structure.rows().bufferHours()[p]);
    }
    return longest;
  }

  /** The graph read from provider to dependent. */
  public Reverse reverse() {
    return structure.reverse();
  }

  /** The nodes in an order in which providers come before their dependents. */
  public ProviderOrder order() {
    return structure.order();
  }

  /** The rows the graph was made of, for building another one; sorted. */
  public List<Dependency> rows() {
    return new Rows(this);
  }

  double rowBufferHours(int position) {
    return structure.rows().bufferHours()[position];
  }

  /** Every node with its weight, in order. */
  public List<Weighted> weighted() {
    return java.util.stream.IntStream.range(0, nodes())
        .mapToObj(v -> new Weighted(name(v), weight(v)))
        .toList();
  }
}
