package org.chokepoint.graph.chance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.LaneLosses;
import org.chokepoint.graph.Semantics;

/**
 * What every node's failure loses in every world, and which is the worst. 8 bytes for each world
 * and node whose loss is not the same in all; time as {@link org.chokepoint.graph.Lanes}, a
 * scenario for each world and node that somebody needs.
 */
public final class WorldLosses {
  /** Nodes that somebody needs times worlds that fit: half a gigabyte. */
  public static final long MOST_CELLS = 1L << 26;

  private final Worlds worlds;
  private final List<long[]> steps = new ArrayList<>();
  private final Headline headline;

  private WorldLosses(Worlds worlds) {
    this.worlds = worlds;
    this.headline = new Headline(worlds);
  }

  /**
   * Solves all worlds.
   *
   * @throws IllegalArgumentException if they are more than {@link #MOST_CELLS}
   */
  public static WorldLosses of(Worlds worlds, Semantics semantics) {
    long cells = cells(worlds.uncertainty().graph(), worlds.count());
    if (cells > MOST_CELLS) {
      throw new IllegalArgumentException(
          cells + " losses, expected at most " + MOST_CELLS + "; draw fewer worlds");
    }
    WorldLosses losses = new WorldLosses(worlds);
    Sweep.over(
        worlds,
        OptionalInt.empty(),
        semantics,
        each -> {
          losses.headline.add(each);
          losses.steps.add(brief(each.steps()));
        });
    return losses;
  }

  /** How many losses may differ from world to world. */
  public static long cells(DependencyGraph graph, int worlds) {
    long needed = 0;
    for (int v = 0; v < graph.nodes(); v++) {
      needed += graph.reverse().needed(v) ? 1 : 0;
    }
    return needed * worlds;
  }

  private static long[] brief(long[] steps) {
    boolean same = Arrays.stream(steps).allMatch(each -> each == steps[0]);
    return same ? Arrays.copyOf(steps, 1) : steps;
  }

  /** The graph. */
  public DependencyGraph graph() {
    return worlds.uncertainty().graph();
  }

  /** The worst failure of each world. */
  public Headline headline() {
    return headline;
  }

  Worlds worlds() {
    return worlds;
  }

  int nodes() {
    return steps.size();
  }

  /** What a node's failure loses in a world, in the graph's steps. */
  long steps(int node, int world) {
    long[] all = steps.get(node);
    return all[all.length == 1 ? 0 : world];
  }

  BigDecimal amount(long some) {
    return LaneLosses.amount(graph(), some);
  }
}
