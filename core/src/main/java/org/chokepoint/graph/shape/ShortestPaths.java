package org.chokepoint.graph.shape;

import java.util.Arrays;

/**
 * The share of shortest paths through each node, summed over ordered pairs of other ends: one
 * breadth-first walk from each node, then back from the farthest. The numbers of paths can exceed
 * what a double holds (1,024 diamonds in a row), so each is kept with how often it was divided by a
 * power of two; only their ratios between one level of the walk and the next are used.
 */
final class ShortestPaths {
  private static final double LARGE = 0x1p512;

  private final Adjacency heads;
  private final int[] level;
  private final int[] queue;
  private final double[] paths;
  private final double[] through;
  private final double[] sums;

  /** How often the number of paths was divided by {@link #LARGE}. */
  private final int[] divided;

  private ShortestPaths(Adjacency heads) {
    this.heads = heads;
    this.level = new int[heads.nodes()];
    this.queue = new int[heads.nodes()];
    this.paths = new double[heads.nodes()];
    this.through = new double[heads.nodes()];
    this.sums = new double[heads.nodes()];
    this.divided = new int[heads.nodes()];
    Arrays.fill(level, -1);
  }

  /** For each node the sum of its shares, not normalised. Lists must be free of repetitions. */
  static double[] through(Adjacency heads) {
    ShortestPaths all = new ShortestPaths(heads);
    for (int source = 0; source < heads.nodes(); source++) {
      all.back(all.out(source));
    }
    return all.sums;
  }

  /** Counts the shortest paths from a source, and how many nodes they lead to. */
  private int out(int source) {
    queue[0] = source;
    level[source] = 0;
    paths[source] = 1;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      reached = step(queue[i], reached);
    }
    return reached;
  }

  private int step(int v, int before) {
    int reached = before;
    int depth = level[v] + 1;
    for (int p = heads.first[v]; p < heads.first[v + 1]; p++) {
      int head = heads.target[p];
      if (level[head] < 0) {
        level[head] = depth;
        queue[reached++] = head;
      }
      if (level[head] == depth) {
        add(v, head);
      }
    }
    return reached;
  }

  private void add(int v, int head) {
    int behind = divided[v] - divided[head];
    if (behind > 0) {
      paths[head] = reduced(paths[head], behind);
      divided[head] = divided[v];
    }
    paths[head] += reduced(paths[v], -behind);
    if (paths[head] > LARGE) {
      paths[head] /= LARGE;
      divided[head]++;
    }
  }

  /** What is divided twice is too small to be seen beside what is not. */
  private static double reduced(double number, int times) {
    return times <= 0 ? number : times == 1 ? number / LARGE : 0;
  }

  /** Adds up the shares from the farthest node back, and forgets the walk. */
  private void back(int reached) {
    for (int i = reached - 1; i >= 0; i--) {
      int v = queue[i];
      double share = 0;
      for (int p = heads.first[v]; p < heads.first[v + 1]; p++) {
        int head = heads.target[p];
        if (level[head] == level[v] + 1) {
          double ratio = reduced(paths[v] / paths[head], divided[head] - divided[v]);
          share += ratio * (1 + through[head]);
        }
      }
      through[v] = share;
      if (i > 0) {
        sums[v] += share;
      }
    }
    for (int i = 0; i < reached; i++) {
      level[queue[i]] = -1;
      paths[queue[i]] = 0;
      divided[queue[i]] = 0;
    }
  }
}
