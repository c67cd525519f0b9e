package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.need.Impact;
import org.chokepoint.graph.need.Needs;
import org.chokepoint.graph.need.Stranded;
import org.chokepoint.graph.need.StrandedPeople;

/** Every single failure by the people it leaves stranded, those who strand most first. */
public final class StrandedSheets {
  private static final Comparator<Case> WORST =
      Comparator.comparing((Case one) -> one.people().somewhere().low())
          .thenComparing(one -> one.failure().failedNodes())
          .reversed()
          .thenComparing(one -> one.failure().node());

  private final List<Case> cases;
  private final BigDecimal persons;
  private final List<String> unplaced;

  private record Case(Failure failure, Stranded people) {}

  private StrandedSheets(List<Case> cases, BigDecimal persons, List<String> unplaced) {
    this.cases = cases;
    this.persons = persons;
    this.unplaced = unplaced;
  }

  /**
   * The failures.
   *
   * @param needs needs of persons who are known over all of them
   * @param top only so many nodes
   */
  public static StrandedSheets of(
      DependencyGraph graph, Needs needs, Semantics semantics, int top) {
    List<Failure> failures = SingleFailures.of(graph, semantics);
    List<Case> cases = new ArrayList<>(failures.size());
    StrandedPeople people = StrandedPeople.of(needs, graph);
    people.each(semantics, (node, stranded) -> cases.add(new Case(failures.get(node), stranded)));
    return new StrandedSheets(
        cases.stream().sorted(WORST).limit(top).toList(),
        needs.persons().orElse(BigDecimal.ZERO),
        people.unplaced());
  }

  /** Services that somebody uses and the dependencies do not name: taken to stay up. */
  public List<String> unplaced() {
    return unplaced;
  }

  /** A line for each node; lost are people stranded in any market, each counted once. */
  public Sheet ranking() {
    Sheet.Builder sheet =
        Sheet.named("failures", "node", "failed_nodes", "lost_weight", "lost_share");
    for (Case one : cases) {
      BigDecimal lost = one.people().somewhere().low();
      sheet.row(
          one.failure().node(),
          one.failure().failedNodes(),
          lost,
          persons.signum() > 0
              ? Optional.of(lost.doubleValue() / persons.doubleValue())
              : Optional.empty());
    }
    return sheet.sheet();
  }

  /** A line for each node and market in which it affects anybody. */
  public Sheet people() {
    Sheet.Builder sheet =
        Sheet.named("people", "node", "market", "affected", "stranded", "degraded");
    Comparator<Impact> worst =
        Comparator.comparing(Impact::stranded)
            .thenComparing(Impact::affected)
            .reversed()
            .thenComparing(Impact::need);
    for (Case one : cases) {
      one.people().impacts().stream()
          .sorted(worst)
          .forEach(
              impact ->
                  sheet.row(
                      one.failure().node(),
                      impact.need().market(),
                      impact.affected(),
                      impact.stranded(),
                      impact.degraded()));
    }
    return sheet.sheet();
  }
}
