package org.chokepoint.graph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random graphs with loops, k-of-n groups, buffers, switch and restart hours. */
class RandomTimelineTest {
  private static final int HOURS = 400;

  static IntStream seeds() {
    return IntStream.range(0, 2_000);
  }

  record Trial(
      List<Dependency> rows,
      Map<String, double[]> hits,
      Map<String, Double> restart,
      Map<String, Double> byHand) {

    Outage outage(Semantics semantics) {
      List<Outage.Hit> list = new ArrayList<>();
      hits.forEach(
          (node, hit) ->
              list.add(
                  new Outage.Hit(
                      node,
                      BigDecimal.valueOf(hit[0]),
                      hit[1] == Equations.NEVER
                          ? Optional.empty()
                          : Optional.of(BigDecimal.valueOf(hit[1])))));
      return new Outage(list, decimals(restart), decimals(byHand), semantics);
    }

    private static Map<String, BigDecimal> decimals(Map<String, Double> hours) {
      Map<String, BigDecimal> decimals = new TreeMap<>();
      hours.forEach((node, value) -> decimals.put(node, BigDecimal.valueOf(value)));
      return decimals;
    }
  }

  /** What a trial may have; hours are whole. */
  record Kind(boolean buffers, boolean switches, boolean laterHits, boolean hands) {}

  static Trial trial(int seed, Kind kind) {
    Random random = new Random(seed);
    List<Dependency> plain = Graphs.random(random);
    Map<String, Integer> buffers = new LinkedHashMap<>();
    List<Dependency> rows = new ArrayList<>();
    for (Dependency row : plain) {
      int buffer =
          buffers.computeIfAbsent(
              row.dependent() + row.group(),
              group -> kind.buffers && random.nextBoolean() ? random.nextInt(6) : 0);
      int switching = kind.switches && random.nextBoolean() ? random.nextInt(5) : 0;
      rows.add(
          new Dependency(
              row.dependent(),
              row.provider(),
              row.group(),
              row.required(),
              "stated",
              1,
              buffer,
              switching));
    }
    List<String> names = Graphs.of(rows).names();
    Map<String, double[]> hits = new TreeMap<>();
    Map<String, Double> restart = new TreeMap<>();
    Map<String, Double> byHand = new TreeMap<>();
    for (String name : names) {
      if (random.nextInt(4) == 0) {
        int shortest = kind.switches ? 0 : 1;
        double repair = random.nextInt(6) == 0 ? Equations.NEVER : shortest + random.nextInt(9);
        hits.put(name, new double[] {kind.laterHits ? random.nextInt(8) : 0, repair});
      }
      if (random.nextInt(3) == 0) {
        restart.put(name, (double) random.nextInt(4));
      }
      if (kind.hands && random.nextInt(4) == 0) {
        byHand.put(name, (double) random.nextInt(12));
      }
    }
    return new Trial(rows, hits, restart, byHand);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hoursFulfilTheEquations(int seed) {
    Trial trial = trial(seed, new Kind(true, true, true, seed % 2 == 0));
    Equations expected = new Equations(trial.rows(), trial.hits(), trial.restart(), trial.byHand());
    Timeline timeline = Timeline.of(Graphs.of(trial.rows()), trial.outage(Semantics.STEADY));
    for (NodeTime node : timeline.nodes()) {
      double fell = expected.fell(node.node());
      double back = expected.back(node.node());
      assertThat(hours(node.downFrom())).as("%s falls", node).isEqualTo(fell);
      if (fell < Equations.NEVER) {
        assertThat(hours(node.upAt())).as("%s returns", node).isEqualTo(back);
      } else {
        assertThat(node.state()).isEqualTo(NodeState.UP);
        assertThat(node.upAt()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hoursAreThoseOfAStepByStepPlayWhereAllIsHitAtOnceAndNothingHasABuffer(int seed) {
    Trial trial = trial(seed, new Kind(false, false, false, false));
    Chronicle chronicle = new Chronicle(trial.rows(), trial.hits(), trial.restart(), HOURS);
    Timeline timeline = Timeline.of(Graphs.of(trial.rows()), trial.outage(Semantics.STEADY));
    for (NodeTime node : timeline.nodes()) {
      double from = hours(node.downFrom());
      double to = node.state() == NodeState.RESTORED ? hours(node.upAt()) : HOURS;
      List<Integer> expected =
          IntStream.range(0, HOURS).filter(h -> h >= from && h < to).boxed().toList();
      assertThat(chronicle.downAt(node.node())).as("%s", node).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noHourOfAStepByStepPlayIsLeftOut(int seed) {
    Trial trial = trial(seed, new Kind(true, false, true, false));
    Chronicle chronicle = new Chronicle(trial.rows(), trial.hits(), trial.restart(), HOURS);
    Timeline timeline = Timeline.of(Graphs.of(trial.rows()), trial.outage(Semantics.STEADY));
    for (NodeTime node : timeline.nodes()) {
      double from = hours(node.downFrom());
      double to = node.state() == NodeState.RESTORED ? hours(node.upAt()) : Equations.NEVER;
      assertThat(chronicle.downAt(node.node()))
          .as("%s", node)
          .allMatch(hour -> hour >= from && hour < to);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRowsAndHitsDoesNotMatter(int seed) {
    Trial trial = trial(seed, new Kind(true, true, true, true));
    List<Dependency> rows = new ArrayList<>(trial.rows());
    Outage outage = trial.outage(Semantics.STEADY);
    List<Outage.Hit> hits = new ArrayList<>(outage.hits());
    Collections.shuffle(rows, new Random(seed));
    Collections.reverse(hits);
    DependencyGraph other = Graphs.of(rows);
    Outage same =
        new Outage(hits, outage.restartHours(), outage.startedByHand(), outage.semantics());
    assertThat(Timeline.of(other, same).nodes())
        .isEqualTo(Timeline.of(Graphs.of(trial.rows()), outage).nodes());
  }

  static double hours(Optional<BigDecimal> hours) {
    return hours.map(BigDecimal::doubleValue).orElse(Equations.NEVER);
  }
}
