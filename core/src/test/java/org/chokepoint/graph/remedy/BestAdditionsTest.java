package org.chokepoint.graph.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Simulation;
import org.chokepoint.graph.Weighted;
import org.chokepoint.graph.remedy.BestAdditions.Answer;
import org.junit.jupiter.api.Test;

class BestAdditionsTest {
  private static Answer steady(DependencyGraph graph, int most, Objective objective) {
    return BestAdditions.of(
        graph,
        Threats.singles(graph),
        Addition.extraMembers(graph),
        most,
        objective,
        Semantics.STEADY);
  }

  /** A service with two unprotected groups on one site, beside a smaller one with one. */
  private static DependencyGraph twoGroups() {
    return DependencyGraph.of(
        List.of(Graphs.weighted("big", "100"), Graphs.weighted("small", "10")),
        Graphs.rows("big <- dc : 1", "big <- dc : 1", "small <- dc : 1"));
  }

  @Test
  void pairIsFoundWhereNeitherAloneGains() {
    Answer outage =
        BestAdditions.of(
            twoGroups(),
            Threats.outage(List.of("dc")),
            Addition.extraMembers(twoGroups()),
            2,
            Objective.WORST,
            Semantics.STEADY,
            0);
    assertThat(outage.after()).isEqualByComparingTo("100");
    Answer pair =
        BestAdditions.of(
            twoGroups(),
            Threats.outage(List.of("dc")),
            Addition.extraMembers(twoGroups()),
            2,
            Objective.WORST,
            Semantics.STEADY);
    assertThat(pair.exact()).isTrue();
    assertThat(pair.before()).isEqualByComparingTo("110");
    assertThat(pair.after()).isEqualByComparingTo("10");
    assertThat(pair.gap()).isZero();
    assertThat(pair.steps())
        .extracting(BestAdditions.Step::addition)
        .containsExactly(
            new Addition.ExtraMember("big", "g0"), new Addition.ExtraMember("big", "g1"));
    assertThat(pair.steps().get(0).after()).isEqualByComparingTo("110");
    assertThat(pair.steps().get(1).before()).isEqualByComparingTo("110");
  }

  @Test
  void greedyTakesThePairBeforeTheSmallSureGain() {
    Answer three =
        BestAdditions.of(
            twoGroups(),
            Threats.outage(List.of("dc")),
            Addition.extraMembers(twoGroups()),
            3,
            Objective.EXPECTED,
            Semantics.STEADY,
            100_000);
    assertThat(three.after()).isZero();
    assertThat(three.steps()).hasSize(3);
  }

  @Test
  void hiddenCommonCauseIsMendedUnderneath() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("s", "5")),
            Graphs.rows("s <- a | b : 1", "a <- dc : 1", "b <- dc : 1"));
    Answer one = steady(graph, 1, Objective.EXPECTED);
    // any of three places keeps s up; the mending at a or b keeps two nodes up and a comes first
    assertThat(one.steps().get(0).addition()).isEqualTo(new Addition.ExtraMember("a", "g1"));
    // dc loses 5, s loses 5, over four nodes
    assertThat(one.before().doubleValue()).isEqualTo(10.0 / 4);
    assertThat(one.after().doubleValue()).isEqualTo(5.0 / 4);
  }

  @Test
  void singlesStandByWhatTheyLeave() {
    List<BestAdditions.Step> singles =
        BestAdditions.singles(
            twoGroups(),
            Threats.outage(List.of("dc")),
            Addition.extraMembers(twoGroups()),
            Objective.WORST,
            Semantics.STEADY);
    assertThat(singles)
        .extracting(BestAdditions.Step::addition)
        .containsExactly(
            new Addition.ExtraMember("small", "g2"),
            new Addition.ExtraMember("big", "g0"),
            new Addition.ExtraMember("big", "g1"));
    assertThat(singles.get(0).after()).isEqualByComparingTo("100");
    assertThat(singles.get(2).after()).isEqualByComparingTo("110");
  }

  @Test
  void hardeningKeepsUpWhatFails() {
    DependencyGraph graph = twoGroups();
    Answer answer =
        BestAdditions.of(
            graph,
            Threats.singles(graph),
            Addition.hardenings(graph),
            1,
            Objective.WORST,
            Semantics.STEADY);
    assertThat(answer.steps())
        .extracting(BestAdditions.Step::addition)
        .containsExactly(new Addition.Hardening("dc"));
    assertThat(answer.after()).isEqualByComparingTo("100");
  }

  @Test
  void manyCustomersOfOneProviderAreProvenWithoutASearch() {
    List<Dependency> rows = new ArrayList<>();
    List<Weighted> weights = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(Graphs.alone("s" + i, i < 40 ? "p" : "q"));
      weights.add(Graphs.weighted("s" + i, "1"));
    }
    DependencyGraph graph = DependencyGraph.of(weights, rows);
    for (Objective objective : Objective.values()) {
      Answer answer =
          BestAdditions.of(
              graph,
              Threats.singles(graph),
              Addition.extraMembers(graph),
              3,
              objective,
              Semantics.STEADY,
              0);
      assertThat(answer.exact()).isTrue();
      assertThat(answer.gap()).isZero();
    }
    assertThat(steady(graph, 3, Objective.WORST).after()).isEqualByComparingTo("37");
  }

  @Test
  void nothingIsAddedWhereNothingHelps() {
    DependencyGraph lone = DependencyGraph.of(List.of(Graphs.weighted("a", "3")), List.of());
    Answer answer = steady(lone, 2, Objective.WORST);
    assertThat(answer.steps()).isEmpty();
    assertThat(answer.after()).isEqualByComparingTo("3");
    assertThat(answer.exact()).isTrue();
    assertThat(steady(Graphs.of(List.of()), 1, Objective.EXPECTED).before()).isZero();
    assertThatThrownBy(() -> steady(lone, 0, Objective.WORST))
        .hasMessage("0 additions, expected 1 or more");
  }

  @Test
  void chancesWeighTheThreats() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("s", "10"), Graphs.weighted("t", "4")),
            Graphs.rows("s <- a : 1", "t <- b : 1"));
    Answer answer =
        BestAdditions.of(
            graph,
            Threats.singles(Map.of("a", new BigDecimal("0.01"), "b", new BigDecimal("0.1"))),
            Addition.extraMembers(graph),
            1,
            Objective.EXPECTED,
            Semantics.STEADY);
    assertThat(answer.before()).isEqualByComparingTo("0.5");
    assertThat(answer.after()).isEqualByComparingTo("0.1");
    assertThat(answer.steps().get(0).addition()).isEqualTo(new Addition.ExtraMember("t", "g1"));
  }

  @Test
  void exactEqualsEnumerationAndTheGapOfGreedyHolds() {
    int improvable = 0;
    for (int seed = 0; seed < 120; seed++) {
      Random random = new Random(seed);
      List<Dependency> rows = Graphs.random(random);
      List<Weighted> weights = new ArrayList<>();
      for (String node : new Simulation(rows).nodes()) {
        weights.add(Graphs.weighted(node, Integer.toString(random.nextInt(5))));
      }
      DependencyGraph graph = DependencyGraph.of(weights, rows);
      List<Addition> candidates = new ArrayList<>(Addition.extraMembers(graph));
      candidates.addAll(Addition.hardenings(graph).stream().limit(2).toList());
      for (Semantics semantics : Semantics.values()) {
        for (Objective objective : Objective.values()) {
          int most = 1 + random.nextInt(3);
          BigDecimal best = enumerated(graph, rows, candidates, most, objective, semantics);
          Threats threats = Threats.singles(graph);
          Answer exact = BestAdditions.of(graph, threats, candidates, most, objective, semantics);
          String of = "seed %d %s %s %d".formatted(seed, semantics, objective, most);
          assertThat(exact.exact()).as(of).isTrue();
          assertThat(exact.after()).as(of).isEqualByComparingTo(threats.reported(best, objective));
          assertThat(exact.gap()).isZero();
          assertThat(exact.steps()).hasSizeLessThanOrEqualTo(most);
          Answer greedy =
              BestAdditions.of(graph, threats, candidates, most, objective, semantics, 0);
          assertThat(greedy.after()).as(of).isGreaterThanOrEqualTo(exact.after());
          assertThat(greedy.atLeast()).as(of).isLessThanOrEqualTo(exact.after());
          improvable += exact.after().compareTo(exact.before()) < 0 ? 1 : 0;
        }
      }
    }
    assertThat(improvable).isGreaterThan(100);
  }

  /** The least sum or maximum over all sets of candidates, by simulating each threat. */
  private static BigDecimal enumerated(
      DependencyGraph graph,
      List<Dependency> rows,
      List<Addition> candidates,
      int most,
      Objective objective,
      Semantics semantics) {
    BigDecimal best = graph.totalWeight().multiply(BigDecimal.valueOf(graph.nodes()));
    for (int set = 0; set < 1 << candidates.size(); set++) {
      if (Integer.bitCount(set) > most) {
        continue;
      }
      BigDecimal total = BigDecimal.ZERO;
      for (String failing : graph.names()) {
        BigDecimal loss = simulated(graph, rows, candidates, set, failing, semantics);
        total = objective == Objective.WORST ? total.max(loss) : total.add(loss);
      }
      best = best.min(total);
    }
    return best;
  }

  private static BigDecimal simulated(
      DependencyGraph graph,
      List<Dependency> rows,
      List<Addition> candidates,
      int set,
      String failing,
      Semantics semantics) {
    List<Dependency> changed = new ArrayList<>(rows);
    Set<String> hardened = new TreeSet<>();
    Map<String, Dependency> added = new TreeMap<>();
    for (int a = 0; a < candidates.size(); a++) {
      if ((set >> a & 1) != 0) {
        if (candidates.get(a) instanceof Addition.ExtraMember member) {
          Dependency like =
              rows.stream()
                  .filter(
                      row ->
                          row.dependent().equals(member.dependent())
                              && row.group().equals(member.group()))
                  .findFirst()
                  .orElseThrow();
          added.put(
              "new" + a,
              new Dependency(like.dependent(), "new" + a, like.group(), like.required(), "stated"));
        } else if (candidates.get(a) instanceof Addition.Hardening hardening) {
          hardened.add(hardening.node());
        }
      }
    }
    changed.addAll(added.values());
    changed.removeIf(row -> hardened.contains(row.dependent()));
    Set<String> failed = new TreeSet<>(Set.of(failing));
    failed.removeAll(hardened);
    Simulation simulation = new Simulation(changed);
    simulation.nodes().addAll(graph.names());
    return simulation.down(failed, semantics).stream()
        .flatMap(node -> graph.number(node).stream())
        .map(graph::weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
