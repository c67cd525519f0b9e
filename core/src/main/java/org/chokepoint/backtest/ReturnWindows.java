package org.chokepoint.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.graph.time.Timeline;

/**
 * Do nodes return when what they stand on lets them? A node cannot be back before its providers; so
 * two timelines, one with the earliest and one with the latest return of the providers that are
 * given, predict a window. What the window leaves out, the time that systems take to start on a
 * site that has power, is the error.
 *
 * @param rows every node that stopped and whose return is on file, the given ones left out
 */
public record ReturnWindows(List<Row> rows) {

  /**
   * One node, hours since the start.
   *
   * @param node the node
   * @param earliest predicted; empty where the model does not bring it back
   * @param latest predicted
   * @param observed what happened
   * @param afterEarliest the observed return less the earliest predicted one: from the first
   *     observed hour; below 0 the prediction is refuted
   * @param afterLatest the first observed hour less the latest predicted one, where above 0
   */
  public record Row(
      String node,
      Optional<BigDecimal> earliest,
      Optional<BigDecimal> latest,
      Observed observed,
      Optional<BigDecimal> afterEarliest,
      Optional<BigDecimal> afterLatest) {}

  public ReturnWindows {
    rows = List.copyOf(rows);
  }

  /**
   * Compares.
   *
   * @param given nodes whose return went into the timelines
   * @throws IllegalArgumentException if the graph has no node of a name
   */
  public static ReturnWindows of(
      Timeline earliest, Timeline latest, List<Observed> observed, Set<String> given) {
    List<Row> rows = new ArrayList<>();
    for (Observed one : observed) {
      if (one.returned() && !given.contains(one.node())) {
        int v = Nodes.number(earliest, one);
        Optional<BigDecimal> early = earliest.upAt(v);
        Optional<BigDecimal> late = latest.upAt(v);
        rows.add(
            new Row(
                one.node(),
                early,
                late,
                one,
                difference(one.backFrom(), early),
                difference(one.backFrom(), late).filter(hours -> hours.signum() > 0)));
      }
    }
    return new ReturnWindows(rows);
  }

  /** Nodes that were surely back before the model lets them. */
  public List<String> refuting() {
    return rows.stream()
        .filter(
            row ->
                difference(row.observed().backBy(), row.earliest())
                    .filter(h -> h.signum() < 0)
                    .isPresent())
        .map(Row::node)
        .toList();
  }

  private static Optional<BigDecimal> difference(
      Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(from -> other.map(from::subtract));
  }
}
