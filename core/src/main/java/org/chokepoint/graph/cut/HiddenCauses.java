package org.chokepoint.graph.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;

/**
 * Which groups look redundant and are not?
 *
 * <p>A group falls when fatal(g) = n - k + 1 of its members are down. Where fatal(g) is 2 or more
 * and a single node other than the dependent takes that many members down, the redundancy is on
 * paper only. How much assuming independent members understates the risk is the quotient of two
 * probabilities of the group's fall, every node but the dependent failing by itself with its own
 * chance: as the graph has it, over what independent members with the same marginal probabilities
 * would give. Both are exact where the minimal cut sets can be had in a fraction of a second; else
 * the first is bounded from below by the probability that a shared node fails, and the second from
 * above.
 *
 * <p>Groups that are down with nothing failed (black start only) are no hidden causes but circular
 * recovery dependencies. Cost: the members times the nodes redundant groups stand on / 64, and two
 * diagrams for each group found.
 */
public final class HiddenCauses {
  /** The chance of a node to fail by itself where none is given. */
  public static final double USUAL_CHANCE = 0.01;

  private final Places places;
  private final DependencyGraph graph;
  private final Semantics semantics;
  private final IntToDoubleFunction chance;

  private HiddenCauses(DependencyGraph graph, Semantics semantics, IntToDoubleFunction chance) {
    this.places = new Places(graph);
    this.graph = graph;
    this.semantics = semantics;
    this.chance = chance;
  }

  /**
   * Every such group: the most understated first, then by dependent and group.
   *
   * @param chance of each node, by number, to fail by itself; 0 to 1
   * @throws TooLarge if there are more than 5 million pairs of a group and a shared node
   */
  public static List<HiddenCause> of(
      DependencyGraph graph, Semantics semantics, IntToDoubleFunction chance) {
    HiddenCauses causes = new HiddenCauses(graph, semantics, chance);
    List<HiddenCause> found = new ArrayList<>();
    SharedNodes.of(causes.places, semantics)
        .forEach((group, shared) -> found.add(causes.cause(group, shared)));
    found.sort(
        Comparator.comparing((HiddenCause cause) -> cause.understated().orElse(0.0)).reversed());
    return found;
  }

  private HiddenCause cause(int group, int[] shared) {
    IntToDoubleFunction others = DownChance.without(chance, graph.dependent(group));
    int first = graph.firstMember(group);
    int[] members = new int[graph.size(group)];
    Arrays.setAll(members, m -> graph.member(first + m));
    Chance[] marginals = new Chance[members.length];
    Chance together =
        exact(group, members, others, marginals)
            .orElseGet(() -> bounded(group, members, shared, others, marginals));
    return new HiddenCause(
        graph.name(graph.dependent(group)),
        graph.groupName(group),
        graph.required(group),
        members.length,
        Arrays.stream(shared).mapToObj(graph::name).toList(),
        together,
        apart(marginals, graph.fatal(group)));
  }

  private Optional<Chance> exact(
      int group, int[] members, IntToDoubleFunction others, Chance[] marginals) {
    try {
      FallSets sets =
          FallSets.of(
              places, members, v -> others.applyAsDouble(v) > 0, semantics, Budget.oneOfMany());
      Arrays.setAll(marginals, m -> DownChance.expanded(sets, sets.of(members[m]), others));
      Chance together = DownChance.expanded(sets, sets.ofGroup(group), others);
      return sets.algebra().truncated() ? Optional.empty() : Optional.of(together);
    } catch (TooLarge table) {
      return Optional.empty();
    }
  }

  private Chance bounded(
      int group, int[] members, int[] shared, IntToDoubleFunction others, Chance[] marginals) {
    Bounds bounds = new Bounds(places, others, members);
    Arrays.setAll(marginals, m -> bounds.of(members[m]));
    double noneFails = 1;
    for (int node : shared) {
      noneFails *= 1 - others.applyAsDouble(node);
    }
    Chance between = bounds.ofGroup(group);
    double low = Math.max(1 - noneFails, between.low());
    return new Chance(low, Math.max(low, between.high()));
  }

  private static Chance apart(Chance[] marginals, int fatal) {
    double low = atLeast(Arrays.stream(marginals).mapToDouble(Chance::low).toArray(), fatal);
    double high = atLeast(Arrays.stream(marginals).mapToDouble(Chance::high).toArray(), fatal);
    return new Chance(Math.min(low, high), high);
  }

  /** The probability that at least so many of independent events happen. */
  private static double atLeast(double[] chances, int wanted) {
    double[] counted = new double[wanted + 1];
    counted[0] = 1;
    for (double p : chances) {
      counted[wanted] += counted[wanted - 1] * p;
      for (int q = wanted - 1; q >= 1; q--) {
        counted[q] = counted[q] * (1 - p) + counted[q - 1] * p;
      }
      counted[0] *= 1 - p;
    }
    return Math.min(1, counted[wanted]);
  }
}
