package org.chokepoint.backtest;

import org.chokepoint.graph.time.Timeline;

/** Finds observed nodes in a graph. */
final class Nodes {
  private Nodes() {}

  static int number(Timeline timeline, Observed observed) {
    return timeline
        .graph()
        .number(observed.node())
        .orElseThrow(
            () -> new IllegalArgumentException("no node '" + observed.node() + "' in the graph"));
  }
}
