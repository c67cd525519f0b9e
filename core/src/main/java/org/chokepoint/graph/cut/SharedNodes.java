package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * For each group of which more than one member must fall, the single nodes that take it down; not
 * its dependent, and no group that is down with nothing failed. Every node the groups stand on is
 * tried, in lanes.
 */
final class SharedNodes {
  private static final int MOST = 5_000_000;
  private static final int MOST_WORDS = 16;
  private static final long LANE_BYTES = 256L << 20;

  private final DependencyGraph graph;
  private final Semantics semantics;
  private final int[] redundant;
  private final Map<Integer, IntStream.Builder> shared = new TreeMap<>();
  private long found;

  private SharedNodes(Places places, Semantics semantics) {
    this.graph = places.graph();
    this.semantics = semantics;
    Lanes nothing = Lanes.of(graph, new Scenarios(1), semantics);
    this.redundant =
        IntStream.range(0, graph.groups())
            .filter(g -> graph.fatal(g) > 1 && fallen(nothing, g, 0) == 0)
            .toArray();
  }

  /** The nodes of each group that has any, in rising order. */
  static Map<Integer, int[]> of(Places places, Semantics semantics) {
    SharedNodes nodes = new SharedNodes(places, semantics);
    nodes.search(places);
    Map<Integer, int[]> shared = new TreeMap<>();
    nodes.shared.forEach((group, builder) -> shared.put(group, builder.build().sorted().toArray()));
    return shared;
  }

  private void search(Places places) {
    int[] members =
        Arrays.stream(redundant)
            .flatMap(g -> IntStream.range(graph.firstMember(g), graph.firstMember(g + 1)))
            .map(graph::member)
            .distinct()
            .toArray();
    int[] tried = Arrays.stream(places.under(members)).map(graph.order()::node).sorted().toArray();
    long fit = LANE_BYTES / 8 / Math.max(1, graph.nodes());
    int block = 64 * (int) Math.max(1, Math.min(MOST_WORDS, fit));
    for (int from = 0; from < tried.length; from += block) {
      look(Arrays.copyOfRange(tried, from, Math.min(from + block, tried.length)));
    }
  }

  private void look(int[] failing) {
    Lanes lanes = Lanes.of(graph, Scenarios.single(failing), semantics);
    for (int g : redundant) {
      for (int w = 0; w << 6 < failing.length; w++) {
        for (long rest = fallen(lanes, g, w); rest != 0; rest &= rest - 1) {
          int s = failing[(w << 6) + Long.numberOfTrailingZeros(rest)];
          if (s != graph.dependent(g)) {
            add(g, s);
          }
        }
      }
    }
  }

  private void add(int group, int node) {
    found++;
    if (found > MOST) {
      throw new TooLarge(
          "more than " + MOST + " pairs of a redundant group and a node that takes it down");
    }
    shared.computeIfAbsent(group, g -> IntStream.builder()).add(node);
  }

  private long fallen(Lanes lanes, int group, int w) {
    int fatal = graph.fatal(group);
    long[] counted = new long[fatal + 1];
    counted[0] = -1L;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      long down = lanes.word(graph.member(p), w);
      for (int q = fatal; q >= 1; q--) {
        counted[q] |= counted[q - 1] & down;
      }
    }
    return counted[fatal];
  }
}
