package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.shape.Arcs;
import org.chokepoint.graph.shape.Betweenness;
import org.chokepoint.graph.shape.Bridges;
import org.chokepoint.graph.shape.Components;
import org.chokepoint.graph.shape.Coreness;
import org.chokepoint.graph.shape.CutPoints;
import org.chokepoint.graph.shape.Dominators;
import org.chokepoint.graph.shape.Links;
import org.chokepoint.graph.shape.LowPoints;
import org.chokepoint.graph.shape.Separator;

/**
 * Where each node stands in the plain graph of who serves whom. What is undirected takes two nodes
 * joined by several rows, in either direction, as joined by one link.
 */
public final class StructureSheet {
  private final DependencyGraph graph;
  private final Arcs arcs;
  private final LowPoints points;
  private final Links links;

  /** The structure of a dependency graph. */
  public StructureSheet(DependencyGraph graph) {
    this.graph = graph;
    this.arcs = Arcs.of(graph);
    this.links = arcs.links().distinct();
    this.points = LowPoints.of(links);
  }

  /** Whether the graph is small enough for betweenness. */
  public boolean betweennessFits() {
    return Betweenness.feasible(arcs);
  }

  /** The links without which a part falls into two. */
  public Sheet bridges() {
    Sheet.Builder sheet = Sheet.named("bridges", "node_a", "node_b");
    for (Bridges.Bridge bridge : Bridges.of(points)) {
      sheet.row(graph.name(bridge.lower()), graph.name(bridge.higher()));
    }
    return sheet.sheet();
  }

  /** The fewest nodes that are on all ways from sources to a node. */
  public Sheet separator(int target) {
    Sheet.Builder sheet = Sheet.named("separator", "node");
    Separator.of(arcs, target).forEach(v -> sheet.row(graph.name(v)));
    return sheet.sheet();
  }

  /** One row for each node, those that dominate most weight first. */
  public Sheet nodes() {
    Dominators dominators = Dominators.fromSources(arcs);
    long[] dominated = dominators.dominated(graph::weightSteps);
    CutPoints cuts = CutPoints.of(points);
    Components components = Components.of(arcs);
    Coreness coreness = Coreness.of(links);
    Optional<Betweenness> betweenness =
        betweennessFits() ? Optional.of(Betweenness.of(arcs)) : Optional.empty();
    Sheet.Builder sheet =
        Sheet.named(
            "structure",
            "node",
            "any_of_dominator",
            "any_of_dominated_weight",
            "cut_point",
            "component",
            "core",
            "betweenness");
    byDominated(dominators, dominated)
        .forEach(
            v ->
                sheet.row(
                    graph.name(v),
                    name(dominators.immediate(v)),
                    weight(dominators, dominated, v),
                    cuts.contains(v) ? "yes" : "no",
                    components.size(components.of(v)),
                    coreness.of(v),
                    number(betweenness, v)));
    return sheet.sheet();
  }

  private IntStream byDominated(Dominators dominators, long[] dominated) {
    return IntStream.range(0, graph.nodes())
        .boxed()
        .sorted(
            Comparator.comparing((Integer v) -> !dominators.reached(v))
                .thenComparing(v -> dominated[v], Comparator.reverseOrder())
                .thenComparing(graph::name))
        .mapToInt(Integer::intValue);
  }

  private Optional<String> name(OptionalInt node) {
    return node.isPresent() ? Optional.of(graph.name(node.getAsInt())) : Optional.empty();
  }

  private Optional<BigDecimal> weight(Dominators dominators, long[] dominated, int node) {
    return dominators.reached(node) ? Optional.of(graph.amount(dominated[node])) : Optional.empty();
  }

  private static Optional<Double> number(Optional<Betweenness> betweenness, int node) {
    OptionalDouble number =
        betweenness.isPresent() ? betweenness.get().of(node) : OptionalDouble.empty();
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
