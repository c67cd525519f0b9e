package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.ProviderOrder;

/**
 * Between what the probability of each node being down must lie, node by node in provider order.
 *
 * <p>Nodes fail independently and being down only grows with failures, so the events are associated
 * (Esary, Proschan and Walkup, 1967): P(one of several) is at most 1 - prod(1 - p) and at least the
 * largest p; P(all of several) is at least prod p. At least m of n: at least the product of the m
 * largest; at most, for each j below m, the sum of the n - j smallest over m - j. In loops the
 * bounds start at 0 and 1 and every pass keeps them true.
 */
final class Bounds {
  private static final int PASSES = 8;

  private final Places places;
  private final DependencyGraph graph;
  private final IntToDoubleFunction chance;
  private final int[] part;
  private final double[] low;
  private final double[] high;

  /** Bounds for some nodes and all they stand on. */
  Bounds(Places places, IntToDoubleFunction chance, int... nodes) {
    this.places = places;
    this.graph = places.graph();
    this.chance = chance;
    this.part = places.under(nodes);
    this.low = new double[part.length];
    this.high = new double[part.length];
    Arrays.fill(high, 1);
    solve();
  }

  /** Of a node. */
  Chance of(int node) {
    int i = Arrays.binarySearch(part, places.of(node));
    return new Chance(Math.min(low[i], high[i]), high[i]);
  }

  /** Of a group. */
  Chance ofGroup(int group) {
    double[] lows = members(group, low);
    double[] highs = members(group, high);
    double least = least(lows, graph.fatal(group));
    double most = most(highs, graph.fatal(group));
    return new Chance(Math.min(least, most), most);
  }

  private void solve() {
    ProviderOrder order = graph.order();
    int from = 0;
    while (from < part.length) {
      int component = places.component(order.node(part[from]));
      int to = from + order.first(component + 1) - order.first(component);
      for (int pass = 0; pass < (order.loop(component) ? PASSES : 1); pass++) {
        for (int i = from; i < to; i++) {
          update(i);
        }
      }
      from = to;
    }
  }

  private void update(int i) {
    int v = graph.order().node(part[i]);
    double own = chance.applyAsDouble(v);
    double allUp = 1 - own;
    double largest = own;
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      Chance group = ofGroup(g);
      allUp *= 1 - group.high();
      largest = Math.max(largest, group.low());
    }
    low[i] = largest;
    high[i] = Math.max(largest, 1 - allUp);
  }

  private double[] members(int group, double[] bound) {
    int first = graph.firstMember(group);
    double[] members = new double[graph.size(group)];
    for (int m = 0; m < members.length; m++) {
      members[m] = bound[Arrays.binarySearch(part, places.of(graph.member(first + m)))];
    }
    Arrays.sort(members);
    return members;
  }

  private static double least(double[] sorted, int fatal) {
    double product = 1;
    for (int i = sorted.length - fatal; i < sorted.length; i++) {
      product *= sorted[i];
    }
    return product;
  }

  private static double most(double[] sorted, int fatal) {
    double sum = Arrays.stream(sorted).sum();
    double most = 1;
    for (int j = 0; j < fatal; j++) {
      most = Math.min(most, sum / (fatal - j));
      sum = Math.max(0, sum - sorted[sorted.length - 1 - j]);
    }
    return most;
  }
}
