package org.chokepoint.graph.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static Dependency row(
      String dependent, String provider, String group, int required, double buffer, double swap) {
    return new Dependency(dependent, provider, group, required, "stated", 1, buffer, swap);
  }

  private static Outage hit(String node, String repair) {
    return Outage.of(
        List.of(new Outage.Hit(node, BigDecimal.ZERO, Optional.of(new BigDecimal(repair)))));
  }

  private static String of(Timeline timeline, String node) {
    NodeTime time = timeline.of(timeline.graph().number(node).orElseThrow());
    return time.downFrom().map(BigDecimal::toPlainString).orElse("-")
        + " "
        + time.upAt().map(BigDecimal::toPlainString).orElse("-")
        + " "
        + time.state().id();
  }

  @Test
  void aBufferDelaysTheFallAndARestartTheReturn() {
    DependencyGraph graph = Graphs.of(List.of(row("app", "dc", "g", 1, 0.5, 0)));
    Outage outage =
        new Outage(
            hit("dc", "10").hits(),
            Map.of("app", new BigDecimal("0.1")),
            Map.of(),
            Semantics.STEADY);
    Timeline timeline = Timeline.of(graph, outage);
    assertThat(of(timeline, "dc")).isEqualTo("0 10 restored");
    assertThat(of(timeline, "app")).isEqualTo("0.5 10.1 restored");
    NodeTime app = timeline.of(0);
    assertThat(app.fellWith()).contains("dc");
    assertThat(app.waitsFor()).contains("dc");
  }

  @Test
  void aRepairWithinTheBufferIsNotNoticed() {
    DependencyGraph graph = Graphs.of(List.of(row("app", "dc", "g", 1, 10, 0)));
    assertThat(of(Timeline.of(graph, hit("dc", "10")), "app")).isEqualTo("- - up");
    assertThat(of(Timeline.of(graph, hit("dc", "10.000000001")), "app"))
        .isEqualTo("10 10.000000001 restored");
  }

  @Test
  void losingTheMemberInUseCostsTheSwitchToTheNext() {
    List<Dependency> rows = List.of(row("app", "p1", "g", 1, 0, 0), row("app", "p2", "g", 1, 0, 3));
    Timeline first = Timeline.of(Graphs.of(rows), hit("p1", "10"));
    assertThat(of(first, "app")).isEqualTo("0 3 restored");
    assertThat(first.of(0).waitsFor()).contains("p2");
    assertThat(of(Timeline.of(Graphs.of(rows), hit("p2", "10")), "app")).isEqualTo("- - up");
    assertThat(of(Timeline.of(Graphs.of(rows), hit("p1", "2")), "app")).isEqualTo("0 2 restored");
  }

  @Test
  void aSwitchWithinTheBufferIsNotNoticed() {
    List<Dependency> rows = List.of(row("app", "p1", "g", 1, 3, 0), row("app", "p2", "g", 1, 3, 3));
    assertThat(of(Timeline.of(Graphs.of(rows), hit("p1", "10")), "app")).isEqualTo("- - up");
  }

  @Test
  void amongEqualSwitchHoursTheFirstByNameIsInUse() {
    List<Dependency> rows = List.of(row("app", "p1", "g", 1, 0, 2), row("app", "p2", "g", 1, 0, 2));
    assertThat(of(Timeline.of(Graphs.of(rows), hit("p1", "9")), "app")).isEqualTo("0 2 restored");
    assertThat(of(Timeline.of(Graphs.of(rows), hit("p2", "9")), "app")).isEqualTo("- - up");
  }

  @Test
  void twoOfThreeReturnWithTheSecondReturn() {
    DependencyGraph graph = Graphs.of(Graphs.rows("v <- a | b | c : 2"));
    Outage outage =
        Outage.of(
            List.of(
                new Outage.Hit("a", BigDecimal.ZERO, Optional.of(new BigDecimal(9))),
                new Outage.Hit("b", BigDecimal.ONE, Optional.of(new BigDecimal(4))),
                new Outage.Hit("c", BigDecimal.TEN, Optional.empty())));
    assertThat(of(Timeline.of(graph, outage), "v")).isEqualTo("1 9 restored");
    Outage two = Outage.of(outage.hits().subList(0, 2));
    assertThat(of(Timeline.of(graph, two), "v")).isEqualTo("1 5 restored");
  }

  @Test
  void aLoopThatFellWaitsForItselfUntilItIsStartedByHand() {
    DependencyGraph graph = Graphs.of(Graphs.rows("x <- y : 1", "y <- x : 1", "z <- y : 1"));
    Timeline alone = Timeline.of(graph, hit("x", "2"));
    assertThat(of(alone, "x")).isEqualTo("0 - circular");
    assertThat(of(alone, "z")).isEqualTo("0 - circular");
    Outage helped =
        new Outage(
            hit("x", "2").hits(), Map.of(), Map.of("y", new BigDecimal(5)), Semantics.STEADY);
    assertThat(of(Timeline.of(graph, helped), "x")).isEqualTo("0 5 restored");
  }

  @Test
  void aBufferThatOutlastsTheRepairSavesALoop() {
    DependencyGraph graph =
        Graphs.of(List.of(row("x", "y", "g", 1, 2, 0), row("y", "x", "g", 1, 2, 0)));
    Timeline timeline = Timeline.of(graph, hit("x", "2"));
    assertThat(of(timeline, "x")).isEqualTo("0 2 restored");
    assertThat(of(timeline, "y")).isEqualTo("- - up");
    assertThat(of(Timeline.of(graph, hit("x", "3")), "x")).isEqualTo("0 - circular");
  }

  @Test
  void aSelfSupportingLoopStaysUpInSteadyStateAndNeverStartsFromBlack() {
    List<Dependency> rows = Graphs.rows("x <- y : 1", "y <- x : 1", "z <- s : 1");
    Timeline steady = Timeline.of(Graphs.of(rows), hit("s", "4"));
    assertThat(of(steady, "x")).isEqualTo("- - up");
    Outage black = new Outage(hit("s", "4").hits(), Map.of(), Map.of(), Semantics.BLACK_START);
    Timeline off = Timeline.of(Graphs.of(rows), black);
    assertThat(of(off, "x")).isEqualTo("0 - circular");
    assertThat(of(off, "z")).isEqualTo("0 4 restored");
  }

  @Test
  void withoutRepairHoursWhatStandsOnANodeDoesNotReturn() {
    DependencyGraph graph = Graphs.of(Graphs.rows("app <- dc : 1"));
    Timeline timeline =
        Timeline.of(
            graph, Outage.of(List.of(new Outage.Hit("dc", BigDecimal.ZERO, Optional.empty()))));
    assertThat(of(timeline, "app")).isEqualTo("0 - unrepaired");
  }

  @Test
  void strangersAndImpossibleHoursAreRefused() {
    DependencyGraph graph = Graphs.of(Graphs.rows("app <- dc : 1"));
    assertThatThrownBy(() -> Timeline.of(graph, hit("cd", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no node 'cd'");
    assertThatThrownBy(() -> Timeline.of(graph, hit("dc", "-1"))).hasMessageContaining("-1 hours");
  }

  @Test
  void noNodesGiveNoHours() {
    assertThat(Timeline.of(Graphs.of(List.of()), Outage.of(List.of())).nodes()).isEmpty();
  }

  @Test
  void aPathAndARingOfAMillionNodesAreFollowed() {
    int size = 1_000_000;
    List<Dependency> rows = new ArrayList<>(Graphs.path(size, "%07d"));
    Timeline path = Timeline.of(Graphs.of(rows), hit("0000000", "7"));
    assertThat(of(path, "0999999")).isEqualTo("0 7 restored");
    rows.add(Graphs.alone("0000000", "0999999"));
    Timeline ring = Timeline.of(Graphs.of(rows), hit("0000000", "7"));
    assertThat(of(ring, "0999999")).isEqualTo("0 - circular");
  }

  @Test
  void theCurveStepsWhereNodesFallAndReturn() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("a", "30"), Graphs.weighted("b", "20")),
            List.of(row("a", "dc", "g", 1, 0, 0), row("b", "dc", "g", 1, 2, 0)));
    List<Step> steps =
        Restoration.of(Timeline.of(graph, hit("dc", "8")), Optional.of(new BigDecimal(40)));
    assertThat(steps)
        .extracting(
            step ->
                step.hour()
                    + " "
                    + step.nodesUp()
                    + " "
                    + step.weightUp()
                    + " "
                    + step.leastDown()
                    + ".."
                    + step.mostDown())
        .containsExactly("0 1 20 30..30", "2 0 0 30..40", "8 3 50 0..0");
  }
}
