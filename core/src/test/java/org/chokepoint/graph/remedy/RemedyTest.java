package org.chokepoint.graph.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.api.Test;

class RemedyTest {
  /** Two sites for the service, one for the control plane of the second. */
  private static final List<Dependency> STANDBY =
      Graphs.rows(
          "service <- main | spare : 1",
          "main <- dc1 : 1",
          "spare <- dc2 : 1",
          "spare <- plane : 1",
          "plane <- dc1 : 1",
          "other <- dc1 : 1");

  private static Situation standby() {
    return Situation.of(
        DependencyGraph.of(
            List.of(Graphs.weighted("service", "100"), Graphs.weighted("other", "7")), STANDBY));
  }

  @Test
  void dispersalOfTheControlPlaneSavesWhatTheStandbyCarries() {
    Comparison comparison =
        Comparison.of(
            standby(),
            new Dispersal("plane", "g4").on(standby()),
            List.of("dc1"),
            Semantics.STEADY);
    assertThat(comparison.before().failedNodes()).isEqualTo(6);
    assertThat(comparison.before().lostWeight()).isEqualByComparingTo("107");
    assertThat(comparison.after().lostWeight()).isEqualByComparingTo("7");
    assertThat(comparison.saved()).containsExactly("plane", "service", "spare");
    assertThat(comparison.struck()).isEmpty();
    assertThat(comparison.before().worst().orElseThrow().node()).isEqualTo("dc1");
    assertThat(comparison.after().worst().orElseThrow().node()).isEqualTo("service");
    // 107 of dc1, 100 of service, 7 of other, over seven nodes; afterwards 7, 100, 7
    assertThat(comparison.before().expectedLoss().doubleValue())
        .isCloseTo(214.0 / 7, within(1e-12));
    assertThat(comparison.after().expectedLoss().doubleValue()).isCloseTo(114.0 / 7, within(1e-12));
  }

  @Test
  void secondSiteIsAnAlternativeAndMayBeSharedToo() {
    Situation own = new SecondSite("other", "g5", "dc9").on(standby());
    assertThat(own.graph().number("dc9")).isPresent();
    assertThat(Comparison.of(standby(), own, List.of("dc1"), Semantics.STEADY).saved())
        .containsExactly("other");
    Situation shared = new SecondSite("other", "g5", "dc2").on(standby());
    assertThat(Comparison.of(standby(), shared, List.of("dc1", "dc2"), Semantics.STEADY).saved())
        .isEmpty();
    assertThatThrownBy(() -> new SecondSite("service", "g0", "x").on(standby()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group 'g0' of 'service' has more than one site already");
  }

  @Test
  void extraProviderKeepsTheNumberRequired() {
    Situation two = Situation.of(Graphs.of(Graphs.rows("a <- b | c : 2")));
    Situation more = new ExtraProvider("a", "g0", "d").on(two);
    assertThat(more.graph().size(0)).isEqualTo(3);
    assertThat(more.graph().required(0)).isEqualTo(2);
    assertThatThrownBy(() -> new ExtraProvider("a", "g0", "b").on(two))
        .hasMessage("'b' is in group 'g0' of 'a' already");
    assertThatThrownBy(() -> new ExtraProvider("a", "g1", "d").on(two))
        .hasMessage("no group 'g1' of 'a'");
    assertThatThrownBy(() -> new ExtraProvider("z", "g1", "d").on(two)).hasMessage("no node 'z'");
  }

  @Test
  void remediesLeaveTheSituationGivenAsItIs() {
    Situation before = standby();
    new Dispersal("plane", "g4").on(before);
    assertThat(before.graph().rows()).containsExactlyElementsOf(standby().graph().rows());
  }

  @Test
  void interoperabilityLetsAnyServiceOfTheMarketMeetANeed() {
    Situation apart =
        Situation.of(
            DependencyGraph.of(
                List.of(Graphs.weighted("talk1", "10"), Graphs.weighted("talk2", "20")),
                Graphs.rows(
                    "talk1 <- kakao : 1",
                    "talk2 <- line : 1",
                    "kakao <- dc1 : 1",
                    "line <- dc2 : 1",
                    "line <- kakao : 1")));
    Situation joined = new Interoperability("talk", List.of("kakao", "line")).on(apart);
    Comparison comparison = Comparison.of(apart, joined, List.of("dc2"), Semantics.STEADY);
    assertThat(comparison.saved()).containsExactly("talk2");
    assertThat(joined.graph().groups()).isEqualTo(5);
    assertThat(joined.graph().positions()).isEqualTo(7);
    // the service line does not stand in for what it needs itself
    assertThat(Comparison.of(apart, joined, List.of("dc1"), Semantics.STEADY).saved()).isEmpty();
  }

  @Test
  void mergerUnitesHoldingsAndDivestitureSplitsThem() {
    Situation held =
        new Situation(
            Graphs.of(Graphs.rows("s <- a1 | b1 : 1", "t <- a2 | b1 : 1")),
            List.of(
                new Holding("firm", "a", List.of("a1", "a2")),
                new Holding("firm", "b", List.of("b1"))));
    Situation merged = new Merger("a", "b").on(held);
    assertThat(merged.holding("a+b").orElseThrow().nodes()).containsExactly("a1", "a2", "b1");
    assertThat(merged.holding("a")).isEmpty();
    Comparison apart =
        Comparison.ofHolder(
            merged, new Divestiture("a+b", List.of("a1"), "c").on(merged), "a+b", Semantics.STEADY);
    assertThat(apart.saved()).containsExactly("a1", "s");
    assertThat(apart.before().worstHolder().orElseThrow().failedNodes()).isEqualTo(5);
    assertThat(apart.after().worstHolder().orElseThrow().failedNodes()).isEqualTo(3);
    assertThatThrownBy(() -> new Divestiture("a", List.of("b1"), "c").on(held))
        .hasMessage("'a' does not hold 'b1'");
    assertThatThrownBy(() -> new Merger("a", "x").on(held)).hasMessage("no holder 'x'");
    assertThatThrownBy(() -> new Merger("a", "a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void emptyGraphLosesNothing() {
    Situation empty = Situation.of(Graphs.of(List.of()));
    Comparison comparison = Comparison.of(empty, empty, List.of(), Semantics.BLACK_START);
    assertThat(comparison.before().worst()).isEmpty();
    assertThat(comparison.before().expectedLoss()).isZero();
  }

  @Test
  void extraMemberOfASiteIsASecondSiteOrADispersal() {
    DependencyGraph graph = standby().graph();
    assertThat(named(graph, "plane", "g4")).isEqualTo(new Dispersal("plane", "g4"));
    assertThat(named(graph, "other", "g5"))
        .isEqualTo(new SecondSite("other", "g5", "second site of other"));
    assertThat(named(graph, "spare", "g3"))
        .isEqualTo(new ExtraProvider("spare", "g3", "another g3 of spare"));
  }

  private static Remedy named(DependencyGraph graph, String dependent, String group) {
    return Remedies.of(
        graph, new Addition.ExtraMember(dependent, group), node -> node.startsWith("dc"));
  }
}
