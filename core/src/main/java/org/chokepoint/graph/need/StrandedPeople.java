package org.chokepoint.graph.need;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * Who is left without when nodes fail?
 *
 * <p>For each need: {@code affected = sum(n_c : some service of c is down)}, {@code stranded =
 * sum(n_c : every service of c is down)}, over the classes c of persons, n_c how many people they
 * are; degraded are the others affected. People; exact sums. A service that the graph has no node
 * for is taken to stay up: see {@link #unplaced()}.
 *
 * <p>Over all single failures at once it costs O(members x needed nodes / 64) and O(services of all
 * classes) for each 64 of them.
 */
public final class StrandedPeople {
  private static final int BLOCK = 1_024;

  private final DependencyGraph graph;
  private final PlacedNeeds needs;

  private StrandedPeople(DependencyGraph graph, PlacedNeeds needs) {
    this.graph = graph;
    this.needs = needs;
  }

  /**
   * People over a graph in which services are nodes of the same names.
   *
   * @throws ArithmeticException if all people together span more than 18 digits
   */
  public static StrandedPeople of(Needs needs, DependencyGraph graph) {
    return new StrandedPeople(graph, new PlacedNeeds(needs, graph));
  }

  /** Services that somebody uses and the graph does not have, sorted: taken to stay up. */
  public List<String> unplaced() {
    return needs.unplaced();
  }

  /**
   * The people when these nodes are down.
   *
   * @param down the numbers of all nodes that are down, not only of those that failed
   */
  public Stranded when(BitSet down) {
    return new PeopleLanes(needs, 1, (node, w) -> down.get(node) ? 1 : 0).count().get(0);
  }

  /**
   * The people of every single failure.
   *
   * @param use takes the number of the node that fails and who is left without, in the order of the
   *     numbers
   */
  public void each(Semantics semantics, BiConsumer<Integer, Stranded> use) {
    Stranded anyway = counted(new Scenarios(1), semantics).get(0);
    int[] telling = telling();
    int next = 0;
    for (int from = 0; from < telling.length; from += BLOCK) {
      int[] part = Arrays.copyOfRange(telling, from, Math.min(from + BLOCK, telling.length));
      List<Stranded> people = counted(Scenarios.single(part), semantics);
      for (int s = 0; s < part.length; s++) {
        next = skipped(next, part[s], anyway, use);
        use.accept(next++, people.get(s));
      }
    }
    skipped(next, graph.nodes(), anyway, use);
  }

  /**
   * The people of any failures.
   *
   * @param scenarios what fails in each
   * @return one answer for each scenario, in their order
   */
  public List<Stranded> counted(Scenarios scenarios, Semantics semantics) {
    Lanes lanes = Lanes.of(graph, scenarios, semantics);
    return new PeopleLanes(needs, scenarios.count(), lanes::word).count();
  }

  /** Nodes that nobody stands on, people included, change nothing. */
  private static int skipped(int from, int to, Stranded anyway, BiConsumer<Integer, Stranded> use) {
    for (int node = from; node < to; node++) {
      use.accept(node, anyway);
    }
    return to;
  }

  /** The nodes that somebody stands on, people included: those whose failure can do anything. */
  private int[] telling() {
    BitSet telling = new BitSet(graph.nodes());
    for (int c = 0; c < needs.firstClass(needs.needs()); c++) {
      for (int node : needs.ofClass(c).nodes()) {
        telling.set(node);
      }
    }
    for (int node = 0; node < graph.nodes(); node++) {
      if (graph.reverse().needed(node)) {
        telling.set(node);
      }
    }
    return telling.stream().toArray();
  }
}
