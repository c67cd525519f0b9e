package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.HoldingFailures;
import org.chokepoint.graph.HoldingFailures.HoldingFailure;
import org.chokepoint.graph.LaneLosses;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;

/**
 * What difference does a change make to an outage, to the worst single failure and to the mean one?
 *
 * @param before the situation as it is
 * @param after the situation with the change
 * @param saved nodes that the outage takes down before and not after
 * @param struck nodes that it takes down after and not before
 */
public record Comparison(Side before, Side after, List<String> saved, List<String> struck) {

  /**
   * One of the two situations.
   *
   * @param failedNodes nodes down in the outage
   * @param lostWeight what they weigh
   * @param worst the single failure that loses most, then takes most nodes, then the first by name;
   *     none in an empty graph
   * @param expectedLoss what one failure loses where each node of the situation before is equally
   *     likely to be the one; 0 in an empty graph. New nodes weigh nothing and are not drawn
   * @param worstHolder the holder whose failure loses most; none where nobody holds anything
   */
  public record Side(
      int failedNodes,
      BigDecimal lostWeight,
      Optional<Failure> worst,
      BigDecimal expectedLoss,
      Optional<HoldingFailure> worstHolder) {}

  public Comparison {
    saved = List.copyOf(saved);
    struck = List.copyOf(struck);
  }

  /**
   * The same outage before and after.
   *
   * @throws IllegalArgumentException if either graph lacks a node that fails
   */
  public static Comparison of(
      Situation before, Situation after, Collection<String> outage, Semantics semantics) {
    return of(before, outage, after, outage, semantics);
  }

  /** The failure of all that a holder has, before and after; one that is not there has nothing. */
  public static Comparison ofHolder(
      Situation before, Situation after, String holder, Semantics semantics) {
    return of(before, nodes(before, holder), after, nodes(after, holder), semantics);
  }

  private static List<String> nodes(Situation situation, String holder) {
    return situation.holding(holder).map(holding -> holding.nodes()).orElse(List.of());
  }

  private static Comparison of(
      Situation before,
      Collection<String> outageBefore,
      Situation after,
      Collection<String> outageAfter,
      Semantics semantics) {
    Outage one = new Outage(before.graph(), outageBefore, semantics);
    Outage two = new Outage(after.graph(), outageAfter, semantics);
    Predicate<String> drawn = node -> before.graph().number(node).isPresent();
    return new Comparison(
        side(before, one, drawn, semantics),
        side(after, two, drawn, semantics),
        one.down().stream().filter(node -> !two.down(node)).toList(),
        two.down().stream().filter(node -> !one.down(node)).toList());
  }

  private static Side side(
      Situation situation, Outage outage, Predicate<String> drawn, Semantics semantics) {
    List<Failure> failures = SingleFailures.of(situation.graph(), semantics);
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Failure failure : failures) {
      if (drawn.test(failure.node())) {
        sum = sum.add(failure.lostWeight());
        count++;
      }
    }
    return new Side(
        outage.losses.failedNodes(0),
        outage.losses.lostWeight(0),
        failures.stream()
            .max(
                Comparator.comparing(Failure::lostWeight)
                    .thenComparing(Failure::failedNodes)
                    .thenComparing(Failure::node, Comparator.reverseOrder())),
        count == 0 ? sum : sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64),
        HoldingFailures.of(situation.graph(), situation.holdings(), semantics).stream()
            .max(Comparator.comparing(HoldingFailure::lostWeight)));
  }

  private static final class Outage {
    private final DependencyGraph graph;
    private final Lanes lanes;
    private final LaneLosses losses;

    Outage(DependencyGraph graph, Collection<String> failing, Semantics semantics) {
      this.graph = graph;
      Scenarios scenarios = new Scenarios(1);
      for (String node : failing) {
        scenarios.fail(
            0,
            graph
                .number(node)
                .orElseThrow(() -> new IllegalArgumentException("no node '" + node + "'")));
      }
      this.lanes = Lanes.of(graph, scenarios, semantics);
      this.losses = LaneLosses.of(graph, lanes, scenarios);
    }

    List<String> down() {
      List<String> down = new ArrayList<>();
      for (int v = 0; v < graph.nodes(); v++) {
        if (lanes.down(v, 0)) {
          down.add(graph.name(v));
        }
      }
      return down;
    }

    boolean down(String node) {
      return graph.number(node).filter(v -> lanes.down(v, 0)).isPresent();
    }
  }
}
