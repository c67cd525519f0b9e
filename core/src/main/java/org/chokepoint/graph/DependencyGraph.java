package org.chokepoint.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who needs whom, compressed to int arrays. Node v is up when for each of its groups at least
 * {@code required} members are up. Nodes are numbered 0 to n-1 in the order of their names, groups
 * in the order of their dependents and names: the same graph gives the same numbers whatever the
 * order of the rows.
 */
public final class DependencyGraph {
  private final List<String> names;
  private final Map<String, Integer> numbers;
  private final long[] weights;
  private final int weightScale;
  private final int[] firstGroup;
  private final List<String> groupNames;
  private final List<String> evidence;
  private final int[] required;
  private final int[] firstMember;
  private final int[] members;

  private DependencyGraph(Nodes nodes, Map<GroupKey, List<Dependency>> groups) {
    this.names = nodes.names;
    this.numbers = nodes.numbers;
    this.weights = nodes.weights;
    this.weightScale = nodes.scale;
    this.groupNames = new ArrayList<>(groups.size());
    this.evidence = new ArrayList<>(groups.size());
    this.required = new int[groups.size()];
    this.firstMember = new int[groups.size() + 1];
    this.firstGroup = new int[names.size() + 1];
    this.members = new int[groups.values().stream().mapToInt(List::size).sum()];
    int group = 0;
    int member = 0;
    for (Map.Entry<GroupKey, List<Dependency>> entry : groups.entrySet()) {
      List<Dependency> rows = entry.getValue();
      groupNames.add(entry.getKey().group());
      evidence.add(weakest(rows));
      required[group] = rows.get(0).required();
      firstMember[group] = member;
      for (Dependency row : rows) {
        members[member++] = numbers.getOrDefault(row.provider(), -1);
      }
      java.util.Arrays.sort(members, firstMember[group], member);
      firstGroup[entry.getKey().dependent() + 1]++;
      group++;
    }
    firstMember[group] = member;
    for (int v = 0; v < names.size(); v++) {
      firstGroup[v + 1] += firstGroup[v];
    }
  }

  private record GroupKey(int dependent, String group) implements Comparable<GroupKey> {
    @Override
    public int compareTo(GroupKey other) {
      return dependent != other.dependent
          ? Integer.compare(dependent, other.dependent)
          : group.compareTo(other.group);
    }
  }

  private record Nodes(
      List<String> names, Map<String, Integer> numbers, long[] weights, int scale) {}

  /**
   * Builds a graph. A node that only dependencies name gets no weight.
   *
   * @throws IllegalArgumentException if a group's rows ask for different numbers, or for none or
   *     more than its members
   * @throws ArithmeticException if the weights together span more than 18 digits
   */
  public static DependencyGraph of(
      Collection<Weighted> weighted, Collection<Dependency> dependencies) {
    TreeMap<String, BigDecimal> weights = new TreeMap<>();
    weighted.forEach(node -> weights.put(node.node(), node.weight()));
    for (Dependency row : dependencies) {
      weights.putIfAbsent(row.dependent(), BigDecimal.ZERO);
      weights.putIfAbsent(row.provider(), BigDecimal.ZERO);
    }
    Nodes nodes = nodes(weights);
    TreeMap<GroupKey, List<Dependency>> groups = new TreeMap<>();
    for (Dependency row : dependencies) {
      int dependent = nodes.numbers.getOrDefault(row.dependent(), -1);
      groups
          .computeIfAbsent(new GroupKey(dependent, row.group()), key -> new ArrayList<>())
          .add(row);
    }
    groups.values().forEach(DependencyGraph::check);
    return new DependencyGraph(nodes, groups);
  }

  private static Nodes nodes(TreeMap<String, BigDecimal> weights) {
    int scale = 0;
    for (BigDecimal weight : weights.values()) {
      scale = Math.max(scale, weight.stripTrailingZeros().scale());
    }
    List<String> names = List.copyOf(weights.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    long[] steps = new long[names.size()];
    long sum = 0;
    int number = 0;
    for (Map.Entry<String, BigDecimal> entry : weights.entrySet()) {
      numbers.put(entry.getKey(), number);
      steps[number] = entry.getValue().setScale(scale).unscaledValue().longValueExact();
      sum = Math.addExact(sum, steps[number]);
      number++;
    }
    return new Nodes(names, numbers, steps, scale);
  }

  private static void check(List<Dependency> rows) {
    Dependency first = rows.get(0);
    boolean mixed = rows.stream().anyMatch(row -> row.required() != first.required());
    if (mixed || first.required() < 1 || first.required() > rows.size()) {
      throw new IllegalArgumentException(
          "group '"
              + first.group()
              + "' of '"
              + first.dependent()
              + "' requires "
              + first.required()
              + " of "
              + rows.size()
              + (mixed ? ", and other numbers in other rows" : ""));
    }
  }

  private static String weakest(List<Dependency> rows) {
    for (String word : List.of("modelled", "measured")) {
      if (rows.stream().anyMatch(row -> row.evidence().equals(word))) {
        return word;
      }
    }
    return rows.get(0).evidence();
  }

  /** How many nodes there are. */
  public int nodes() {
    return names.size();
  }

  /** How many groups there are. */
  public int groups() {
    return groupNames.size();
  }

  /** The name of a node. */
  public String name(int node) {
    return names.get(node);
  }

  /** All names in order. */
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** The number of a node, if there is one of that name. */
  public Optional<Integer> number(String name) {
    return Optional.ofNullable(numbers.get(name));
  }

  /** What is lost with all nodes down. */
  public BigDecimal totalWeight() {
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    return BigDecimal.valueOf(sum, weightScale);
  }

  BigDecimal weight(long steps) {
    return BigDecimal.valueOf(steps, weightScale);
  }

  long weightSteps(int node) {
    return weights[node];
  }

  /** The first group of a node; its last one is before {@code firstGroup(node + 1)}. */
  int firstGroup(int node) {
    return firstGroup[node];
  }

  int firstMember(int group) {
    return firstMember[group];
  }

  int member(int position) {
    return members[position];
  }

  int required(int group) {
    return required[group];
  }

  int size(int group) {
    return firstMember[group + 1] - firstMember[group];
  }

  /** How many members must fall until the group falls. */
  int fatal(int group) {
    return size(group) - required[group] + 1;
  }

  String groupName(int group) {
    return groupNames.get(group);
  }

  String evidence(int group) {
    return evidence.get(group);
  }
}
