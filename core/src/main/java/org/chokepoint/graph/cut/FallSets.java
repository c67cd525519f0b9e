package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.ProviderOrder;
import org.chokepoint.graph.Semantics;

/**
 * For every node of a part of a graph the minimal sets of failures that bring it down.
 *
 * <p>F(v) = {{v}} where v can fail, or over its groups g AtLeast(fatal(g)) of F(members), as
 * families of minimal sets; once for each component in provider order and to the fixpoint inside
 * loops, from no set (steady) or from the empty set (black start). A set S of at most K nodes
 * contains a set of a product exactly when it contains a set of each factor, and those then have at
 * most K nodes too: leaving larger ones out changes nothing for S, so each pass is the pass of the
 * engine for every S at once and the fixpoint is exact up to order K.
 */
final class FallSets {
  private final Places places;
  private final DependencyGraph graph;
  private final IntPredicate fails;
  private final int[] part;
  private final int[] families;
  private final Families algebra;
  private final AtLeast atLeast;

  private FallSets(Places places, IntPredicate fails, int[] part, Budget budget) {
    this.places = places;
    this.graph = places.graph();
    this.fails = fails;
    this.part = part;
    this.families = new int[part.length];
    this.algebra = new Families(budget);
    this.atLeast = new AtLeast(algebra, budget.order());
  }

  /**
   * Solves the part of the graph that some nodes stand on.
   *
   * @param fails which nodes can fail by themselves
   * @throws TooLarge if the diagram would cost more than the budget
   */
  static FallSets of(
      Places places, int[] nodes, IntPredicate fails, Semantics semantics, Budget budget) {
    FallSets sets = new FallSets(places, fails, places.under(nodes), budget);
    sets.solve(semantics == Semantics.STEADY ? SetTable.NONE : SetTable.EMPTY_SET);
    return sets;
  }

  /** How the families are combined. */
  Families algebra() {
    return algebra;
  }

  /** What brings a node down. */
  int of(int node) {
    return families[index(node)];
  }

  /** What brings a group down. */
  int ofGroup(int group) {
    int first = graph.firstMember(group);
    int[] members = new int[graph.size(group)];
    Arrays.setAll(members, m -> of(graph.member(first + m)));
    return atLeast.of(members, graph.fatal(group));
  }

  /** The node an element of the families stands for. */
  int node(int element) {
    return graph.order().node(part[part.length - 1 - element]);
  }

  private int index(int node) {
    return Arrays.binarySearch(part, places.of(node));
  }

  private void solve(int start) {
    ProviderOrder order = graph.order();
    int from = 0;
    while (from < part.length) {
      int component = places.component(order.node(part[from]));
      int to = from + order.first(component + 1) - order.first(component);
      if (order.loop(component)) {
        Arrays.fill(families, from, to, start);
        loop(component, from, to);
      } else {
        families[from] = solved(from);
      }
      from = to;
    }
  }

  /** A node is looked at again only where one it needs has changed. */
  private void loop(int component, int from, int to) {
    boolean[] stale = new boolean[to - from];
    Arrays.fill(stale, true);
    boolean changed;
    do {
      changed = false;
      for (int i = from; i < to; i++) {
        if (stale[i - from]) {
          stale[i - from] = false;
          int family = solved(i);
          if (family != families[i]) {
            families[i] = family;
            changed = true;
            unsettle(component, graph.order().node(part[i]), stale);
          }
        }
      }
    } while (changed);
  }

  private void unsettle(int component, int node, boolean[] stale) {
    int first = graph.order().first(component);
    for (int p = graph.reverse().first(node); p < graph.reverse().first(node + 1); p++) {
      int dependent = graph.reverse().dependent(p);
      if (places.component(dependent) == component) {
        stale[places.of(dependent) - first] = true;
      }
    }
  }

  private int solved(int i) {
    int v = graph.order().node(part[i]);
    int first = graph.firstGroup(v);
    int[] ways = new int[graph.firstGroup(v + 1) - first + 1];
    ways[0] = fails.test(v) ? algebra.single(part.length - 1 - i) : SetTable.NONE;
    for (int w = 1; w < ways.length; w++) {
      ways[w] = ofGroup(first + w - 1);
    }
    return atLeast.of(ways, 1);
  }
}
