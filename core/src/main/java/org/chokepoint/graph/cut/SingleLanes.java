package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;

/**
 * What falls with each of some nodes alone, kept as lanes: lane i is the failure of the i-th.
 *
 * @param failing the nodes, in rising order
 * @param lanes what falls
 */
record SingleLanes(int[] failing, Lanes lanes) {
  private static final long MOST_BYTES = 768L << 20;

  /**
   * The nodes somebody needs, or the worst of them by themselves: most weight, most nodes, name.
   *
   * @throws TooLarge if their lanes would not fit into memory
   */
  static SingleLanes of(DependencyGraph graph, Semantics semantics, int most) {
    int[] needed = IntStream.range(0, graph.nodes()).filter(graph.reverse()::needed).toArray();
    int[] failing = needed.length <= most ? needed : worst(graph, semantics, needed, most);
    long fit = MOST_BYTES / 8 / Math.max(1, graph.nodes()) * 64;
    if (failing.length > fit) {
      throw new TooLarge(
          String.format(
              "%d nodes that somebody needs among %d nodes are too many to try in pairs; restrict"
                  + " them to the worst candidates, at most %d",
              failing.length, graph.nodes(), fit));
    }
    return new SingleLanes(failing, Lanes.of(graph, Scenarios.single(failing), semantics));
  }

  private static int[] worst(DependencyGraph graph, Semantics semantics, int[] needed, int most) {
    List<Failure> failures = SingleFailures.of(graph, semantics);
    return Arrays.stream(needed)
        .boxed()
        .sorted(
            Comparator.comparing((Integer v) -> failures.get(v).lostWeight())
                .thenComparing(v -> failures.get(v).failedNodes())
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .sorted()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  int count() {
    return failing.length;
  }

  int words() {
    return (failing.length + 63) >>> 6;
  }

  long word(int node, int w) {
    return lanes.word(node, w);
  }

  boolean down(int node, int lane) {
    return lanes.down(node, lane);
  }
}
