package org.chokepoint.backtest;

import java.util.List;
import java.util.Locale;
import org.chokepoint.graph.time.NodeState;
import org.chokepoint.graph.time.Timeline;

/**
 * Does the structure say which nodes stop? Nodes of which nothing is on file are not counted.
 *
 * @param rows every node of which something is on file
 */
public record Reach(List<Row> rows) {

  /** What is said of a node beside what happened. */
  public enum Verdict {
    /** Said to stop, and stopped. */
    HIT,
    /** Said to go on, and stopped. */
    MISS,
    /** Said to stop, and went on. */
    FALSE_ALARM,
    /** Said to go on, and went on. */
    RIGHTLY_UP,
    /** Said to stop, and lost a part. */
    DOWN_FOR_DEGRADED,
    /** Said to go on, and lost a part. */
    UP_FOR_DEGRADED;

    /** The word in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One node.
   *
   * @param node the node
   * @param down whether it is said to stop
   * @param observed whether it stopped
   * @param verdict the two together
   */
  public record Row(String node, boolean down, Observed.State observed, Verdict verdict) {}

  public Reach {
    rows = List.copyOf(rows);
  }

  /**
   * Compares.
   *
   * @throws IllegalArgumentException if the graph has no node of that name
   */
  public static Reach of(Timeline timeline, List<Observed> observed) {
    return new Reach(
        observed.stream()
            .map(
                one -> {
                  boolean down = timeline.state(Nodes.number(timeline, one)) != NodeState.UP;
                  return new Row(one.node(), down, one.state(), verdict(down, one.state()));
                })
            .toList());
  }

  private static Verdict verdict(boolean down, Observed.State observed) {
    return switch (observed) {
      case DOWN -> down ? Verdict.HIT : Verdict.MISS;
      case UP -> down ? Verdict.FALSE_ALARM : Verdict.RIGHTLY_UP;
      case DEGRADED -> down ? Verdict.DOWN_FOR_DEGRADED : Verdict.UP_FOR_DEGRADED;
    };
  }

  /** How many nodes have a verdict. */
  public int count(Verdict verdict) {
    return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
  }
}
