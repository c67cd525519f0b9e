package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.graph.DependencyGraph;

/**
 * When does each node fall in an outage, and when is it up again?
 *
 * <p>A group g of node v, which requires k of its n members, is away from start(g), when fewer than
 * k of the members in use or quick are up (see below), until back(g), the k-th smallest over its
 * members a of max(start(g), U(a)) + switch(a). It is lost where that is longer than its buffer:
 * back(g) > start(g) + buffer(g). Then
 *
 * <ul>
 *   <li>S(v) = min(own hit, start(g) + buffer(g) over the lost groups g): down from;
 *   <li>U(v) = max(own repair, back(g) over the lost groups g) + restart(v): up for good.
 * </ul>
 *
 * <p>A node that is down has no buffer: it starts only when no group of it is away until it is up.
 * In use are the k members with the smallest switch hours, the first by name among equals:
 * switch(a) is 0 for them and as given for the others. A standby is quick where switch(a) is at
 * most the buffer; start(g) is the hour at which the (q - k + 1)-th of the q members in use or
 * quick falls. So a group that still has k members up, but lost one in use, is away for the hours
 * it takes to switch. Of all hours that fulfil this, those with the fewest lost groups hold, so a
 * buffer that outlasts a repair saves a loop. U is the latest that fulfils it: a lost loop waits
 * for itself and never comes up, until {@link Outage#startedByHand}.
 *
 * <p>A node that would come up for a while and fall again is down throughout: the interval from S
 * to U contains all hours it is down, and is those hours where all hits are at one hour and nothing
 * has a buffer. In black start S is 0 everywhere and every group is lost. Cost O(members x log)
 * outside loops, in a loop as much for each round of {@link LoopClocks}.
 */
public final class Timeline {
  private final DependencyGraph graph;
  private final Clocks clocks;
  private final boolean[] circular;

  private Timeline(DependencyGraph graph, Clocks clocks) {
    this.graph = graph;
    this.clocks = clocks;
    this.circular = circular(clocks);
  }

  /**
   * Follows an outage.
   *
   * @throws IllegalArgumentException if the graph has no node of a name, or hours are below 0 or
   *     above a million
   * @throws ArithmeticException if hours add up to more than nine billion
   */
  public static Timeline of(DependencyGraph graph, Outage outage) {
    return new Timeline(graph, new Clocks(graph, outage));
  }

  /** Nodes that stay down even if everything were repaired when it fell. */
  private static boolean[] circular(Clocks clocks) {
    boolean[] never = new boolean[clocks.back.length];
    boolean any = false;
    for (int v = 0; v < never.length; v++) {
      never[v] = clocks.back[v] == Hours.NEVER;
      any |= never[v];
    }
    if (any) {
      long[] back = clocks.back.clone();
      long[] repaired = clocks.repaired.clone();
      for (int v = 0; v < never.length; v++) {
        if (repaired[v] == Hours.NEVER) {
          clocks.repaired[v] = clocks.hit[v];
        }
      }
      new Returns(clocks).all();
      for (int v = 0; v < never.length; v++) {
        never[v] &= clocks.back[v] == Hours.NEVER;
      }
      System.arraycopy(back, 0, clocks.back, 0, back.length);
      System.arraycopy(repaired, 0, clocks.repaired, 0, back.length);
    }
    return never;
  }

  /** The graph. */
  public DependencyGraph graph() {
    return graph;
  }

  /** When each node is down, in the order of the names. */
  public List<NodeTime> nodes() {
    return new AbstractList<>() {
      @Override
      public NodeTime get(int node) {
        return of(node);
      }

      @Override
      public int size() {
        return graph.nodes();
      }
    };
  }

  /** When a node is down. */
  public NodeTime of(int node) {
    return new NodeTime(
        graph.name(node), state(node), downFrom(node), upAt(node), fellWith(node), waitsFor(node));
  }

  /** What becomes of a node. */
  public NodeState state(int node) {
    if (clocks.fell[node] == Hours.NEVER) {
      return NodeState.UP;
    }
    if (clocks.back[node] != Hours.NEVER) {
      return NodeState.RESTORED;
    }
    return circular[node] ? NodeState.CIRCULAR : NodeState.UNREPAIRED;
  }

  /** The hour at which a node falls, if it does. */
  public Optional<BigDecimal> downFrom(int node) {
    return hours(clocks.fell[node]);
  }

  /** The hour from which a node that falls is up for good, if it returns. */
  public Optional<BigDecimal> upAt(int node) {
    return clocks.fell[node] == Hours.NEVER ? Optional.empty() : hours(clocks.back[node]);
  }

  private static Optional<BigDecimal> hours(long steps) {
    return steps == Hours.NEVER ? Optional.empty() : Optional.of(Hours.of(steps));
  }

  /** In steps; NEVER where the node does not fall. */
  long fell(int node) {
    return clocks.fell[node];
  }

  /** In steps; NEVER where the node does not return. */
  long back(int node) {
    return clocks.back[node];
  }

  private Optional<String> fellWith(int v) {
    if (clocks.fell[v] == Hours.NEVER || clocks.fell[v] == clocks.hit[v]) {
      return Optional.empty();
    }
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      long due = Hours.plus(clocks.start[g], clocks.switching.buffer(g));
      if (clocks.lost.get(g) && due == clocks.fell[v]) {
        for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
          if (clocks.fell[graph.member(p)] == clocks.start[g] && !clocks.switching.slow(p)) {
            return Optional.of(graph.name(graph.member(p)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> waitsFor(int v) {
    if (clocks.fell[v] == Hours.NEVER || clocks.repaired[v] == Hours.NEVER) {
      return Optional.empty();
    }
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      long returned = clocks.returned(g);
      if (returned > clocks.repaired[v]
          && Hours.plus(returned, clocks.restart[v]) == clocks.back[v]) {
        for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
          if (clocks.available(g, p) == returned) {
            return Optional.of(graph.name(graph.member(p)));
          }
        }
      }
    }
    return Optional.empty();
  }
}
