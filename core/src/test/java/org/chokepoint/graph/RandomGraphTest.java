package org.chokepoint.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thousand random graphs, both semantics, against the naive simulation. */
class RandomGraphTest {
  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void failuresAgreeWithTheSimulationOfEachScenario(int seed) {
    List<Dependency> rows = Graphs.random(new Random(seed));
    Simulation simulation = new Simulation(rows);
    DependencyGraph graph = Graphs.of(rows);
    for (Semantics semantics : Semantics.values()) {
      for (Failure failure : SingleFailures.of(graph, semantics)) {
        Set<String> down = simulation.down(Set.of(failure.node()), semantics);
        assertThat(failure.failedNodes()).as("%s %s", failure, semantics).isEqualTo(down.size());
        assertThat(Cascade.of(graph, failure.node(), semantics).down())
            .containsExactlyElementsOf(down);
      }
      assertThat(SingleFailures.withoutFailure(graph, semantics))
          .containsExactlyElementsOf(simulation.down(Set.of(), semantics));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lanesOfSetsSparedNodesAndReinforcedGroupsAgreeWithTheSimulation(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    DependencyGraph graph = Graphs.of(rows);
    int count = graph.nodes() == 0 ? 0 : 100;
    Scenarios scenarios = new Scenarios(count);
    List<Simulation> simulations = new ArrayList<>();
    List<Set<String>> failing = new ArrayList<>();
    for (int s = 0; s < count; s++) {
      Set<String> failed = new TreeSet<>();
      for (int f = random.nextInt(3); f > 0; f--) {
        int v = random.nextInt(graph.nodes());
        scenarios.fail(s, v);
        failed.add(graph.name(v));
      }
      List<Dependency> changed = new ArrayList<>(rows);
      if (random.nextBoolean() && graph.groups() > 0) {
        int g = random.nextInt(graph.groups());
        scenarios.reinforce(s, g);
        changed.add(
            new Dependency(
                graph.name(graph.dependent(g)),
                "always up",
                graph.groupName(g),
                graph.required(g),
                "stated"));
      }
      if (random.nextBoolean()) {
        int v = random.nextInt(graph.nodes());
        scenarios.spare(s, v);
        changed.removeIf(row -> row.dependent().equals(graph.name(v)));
        failed.remove(graph.name(v));
      }
      simulations.add(new Simulation(changed));
      failing.add(failed);
    }
    for (Semantics semantics : Semantics.values()) {
      Lanes lanes = Lanes.of(graph, scenarios, semantics);
      for (int s = 0; s < count; s++) {
        Set<String> down = new TreeSet<>();
        for (int v = 0; v < graph.nodes(); v++) {
          if (lanes.down(v, s)) {
            down.add(graph.name(v));
          }
        }
        assertThat(down)
            .as("%s %s", failing.get(s), semantics)
            .isEqualTo(with(failing.get(s), simulations.get(s).down(failing.get(s), semantics)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rowsThatDoNotHoldAreNoMembersAndNoRequirementWhereTooFewAreLeft(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    DependencyGraph graph = Graphs.of(rows);
    List<Dependency> sorted = graph.rows();
    Scenarios scenarios = new Scenarios(64);
    List<List<Dependency>> worlds = new ArrayList<>();
    for (int s = 0; s < 64 && graph.nodes() > 0; s++) {
      List<Dependency> holds = new ArrayList<>(sorted);
      for (int p = sorted.size() - 1; p >= 0; p--) {
        if (random.nextInt(4) == 0) {
          scenarios.miss(p, 0, 1L << s);
          holds.remove(p);
        }
      }
      holds.removeIf(
          row ->
              holds.stream()
                      .filter(
                          other ->
                              other.dependent().equals(row.dependent())
                                  && other.group().equals(row.group()))
                      .count()
                  < row.required());
      worlds.add(holds);
      scenarios.fail(s, s % graph.nodes());
    }
    for (Semantics semantics : Semantics.values()) {
      Lanes lanes = Lanes.of(graph, scenarios, semantics);
      for (int s = 0; s < worlds.size(); s++) {
        Set<String> expected =
            new Simulation(worlds.get(s)).down(Set.of(graph.name(s % graph.nodes())), semantics);
        for (int v = 0; v < graph.nodes(); v++) {
          assertThat(lanes.down(v, s))
              .as("%s in world %s, %s", graph.name(v), s, semantics)
              .isEqualTo(expected.contains(graph.name(v)) || v == s % graph.nodes());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFallenNodeHasWitnessesThatHoldInASimulation(int seed) {
    List<Dependency> rows = Graphs.random(new Random(seed));
    Simulation simulation = new Simulation(rows);
    DependencyGraph graph = Graphs.of(rows);
    for (Semantics semantics : Semantics.values()) {
      for (String failed : simulation.nodes()) {
        Set<String> down = simulation.down(Set.of(failed), semantics);
        List<Witness> witnesses = Cascade.of(graph, failed, semantics).witnesses();
        Set<String> explained = new TreeSet<>(Set.of(failed));
        for (Witness witness : witnesses) {
          explained.add(witness.node());
          groupHasFallen(simulation, witness, down);
          pathLeadsHere(simulation, witness, down);
          String origin = witness.path().get(0);
          assertThat(origin.equals(failed) || goesRound(witness, semantics))
              .as("%s %s", failed, witness)
              .isTrue();
        }
        assertThat(explained).isEqualTo(down.isEmpty() ? Set.of(failed) : down);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfTheRowsChangesNothing(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    List<Dependency> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    DependencyGraph one = Graphs.of(rows);
    DependencyGraph other = Graphs.of(shuffled);
    for (Semantics semantics : Semantics.values()) {
      assertThat(SingleFailures.of(other, semantics)).isEqualTo(SingleFailures.of(one, semantics));
      for (String node : one.names()) {
        assertThat(Cascade.of(other, node, semantics).witnesses())
            .isEqualTo(Cascade.of(one, node, semantics).witnesses());
      }
    }
  }

  private static Set<String> with(Set<String> failed, Set<String> down) {
    Set<String> both = new TreeSet<>(down);
    both.addAll(failed);
    return both;
  }

  private static void groupHasFallen(Simulation simulation, Witness witness, Set<String> down) {
    assertThat(simulation.fallenGroups(witness.node(), down))
        .as("%s", witness)
        .anySatisfy(
            rows -> {
              assertThat(rows.get(0).group()).isEqualTo(witness.group());
              assertThat(rows.get(0).required()).isEqualTo(witness.required());
              assertThat(rows.stream().map(Dependency::provider).filter(down::contains))
                  .containsExactlyInAnyOrderElementsOf(witness.because());
              assertThat(witness.up()).isEqualTo(rows.size() - witness.because().size());
              assertThat(witness.up()).isLessThan(witness.required());
            });
  }

  private static void pathLeadsHere(Simulation simulation, Witness witness, Set<String> down) {
    List<String> path = witness.path();
    assertThat(path.get(path.size() - 1)).isEqualTo(witness.node());
    assertThat(witness.because()).contains(path.get(path.size() - 2));
    for (int i = 1; i < path.size(); i++) {
      String step = path.get(i - 1);
      assertThat(simulation.fallenGroups(path.get(i), down))
          .as("%s", witness)
          .anyMatch(rows -> rows.stream().anyMatch(row -> row.provider().equals(step)));
    }
  }

  private static boolean goesRound(Witness witness, Semantics semantics) {
    List<String> path = witness.path();
    return semantics == Semantics.BLACK_START && path.subList(1, path.size()).contains(path.get(0));
  }
}
