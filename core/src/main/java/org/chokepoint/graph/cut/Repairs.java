package org.chokepoint.graph.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * What single change would have saved each node that fell with a failed one?
 *
 * <p>Two kinds of change: one other node that fell is kept up, or one group that fell gets one more
 * member that fails with nobody. Every change of the cascade is tried, all of them in lanes of the
 * same failure, so the answer is exact under both semantics. Other changes save nobody: a node or
 * group that is up anyway stays up. Keeping the node itself up, and the failed one, is no answer.
 *
 * <p>Nearest first: by steps from the saved node through members of fallen groups, then kept nodes
 * before groups, then by name. Cost: members times changes / 64, and for each saved node a walk
 * through the cascade.
 */
public final class Repairs {
  /** The most repairs that are listed. */
  public static final int MOST_REPAIRS = 2_000_000;

  private static final int MOST_WORDS = 16;
  private static final long LANE_BYTES = 256L << 20;

  private final DependencyGraph graph;
  private final int failed;
  private final Semantics semantics;
  private final Lanes cascade;
  private final int[] fallen;

  /** Groups of fallen nodes that have fallen. */
  private final int[] groups;

  private final IntStream.Builder[] saving;
  private long found;

  private Repairs(DependencyGraph graph, int failed, Semantics semantics) {
    this.graph = graph;
    this.failed = failed;
    this.semantics = semantics;
    this.cascade = Lanes.of(graph, Scenarios.single(failed), semantics);
    this.fallen =
        IntStream.range(0, graph.nodes()).filter(v -> v != failed && cascade.down(v, 0)).toArray();
    this.groups =
        Arrays.stream(fallen)
            .flatMap(v -> IntStream.range(graph.firstGroup(v), graph.firstGroup(v + 1)))
            .filter(g -> Steps.fallen(graph, cascade, g))
            .toArray();
    this.saving = new IntStream.Builder[fallen.length];
    Arrays.setAll(saving, i -> IntStream.builder());
  }

  /**
   * Every node that fell but the failed one, by name.
   *
   * @throws IllegalArgumentException if the graph has no such node
   * @throws TooLarge if there are more than {@link #MOST_REPAIRS} repairs
   */
  public static List<Rescue> of(DependencyGraph graph, String failed, Semantics semantics) {
    Repairs repairs = new Repairs(graph, CutSets.number(graph, failed), semantics);
    repairs.tryAll();
    return repairs.rescues();
  }

  private void tryAll() {
    int changes = fallen.length + groups.length;
    long fit = LANE_BYTES / 8 / Math.max(1, graph.nodes());
    int block = 64 * (int) Math.max(1, Math.min(MOST_WORDS, fit));
    for (int from = 0; from < changes; from += block) {
      attempt(from, Math.min(from + block, changes));
    }
  }

  private void attempt(int from, int to) {
    Scenarios scenarios = new Scenarios(to - from).failAlways(failed);
    for (int change = from; change < to; change++) {
      if (change < fallen.length) {
        scenarios.spare(change - from, fallen[change]);
      } else {
        scenarios.reinforce(change - from, groups[change - fallen.length]);
      }
    }
    Lanes lanes = Lanes.of(graph, scenarios, semantics);
    for (int i = 0; i < fallen.length; i++) {
      for (int w = 0; w << 6 < to - from; w++) {
        long up = ~lanes.word(fallen[i], w);
        for (long rest = up & valid(to - from, w); rest != 0; rest &= rest - 1) {
          save(i, from + (w << 6) + Long.numberOfTrailingZeros(rest));
        }
      }
    }
  }

  private static long valid(int count, int w) {
    int rest = count - (w << 6);
    return rest >= 64 ? -1L : -1L >>> (64 - rest);
  }

  private void save(int node, int change) {
    if (change == node) {
      return;
    }
    found++;
    if (found > MOST_REPAIRS) {
      throw new TooLarge(
          String.format(
              "the failure of '%s' takes %d nodes down, and more than %d single changes would"
                  + " have saved one of them",
              graph.name(failed), fallen.length, MOST_REPAIRS));
    }
    saving[node].add(change);
  }

  private List<Rescue> rescues() {
    Steps steps = new Steps(graph, cascade);
    List<Rescue> rescues = new ArrayList<>();
    for (int i = 0; i < fallen.length; i++) {
      int[] changes = saving[i].build().sorted().toArray();
      int[] at = Arrays.stream(changes).map(this::place).toArray();
      int[] away = steps.from(fallen[i], at);
      rescues.add(
          new Rescue(
              graph.name(fallen[i]),
              IntStream.range(0, changes.length)
                  .mapToObj(c -> (long) away[c] << 32 | changes[c])
                  .sorted()
                  .map(key -> repair((int) (long) key, (int) (key >>> 32)))
                  .toList()));
    }
    return rescues;
  }

  private int place(int change) {
    return change < fallen.length
        ? fallen[change]
        : graph.dependent(groups[change - fallen.length]);
  }

  private Repair repair(int change, int steps) {
    String node = graph.name(place(change));
    if (change < fallen.length) {
      return new Repair(Repair.Change.KEEP_UP, node, "", steps);
    }
    String group = graph.groupName(groups[change - fallen.length]);
    return new Repair(Repair.Change.ADD_MEMBER, node, group, steps);
  }
}
