package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.LaneLosses;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * Threats played against additions, many at once: a scenario for each threat and set of additions,
 * in blocks of lanes on all threads of the common pool.
 */
final class Trial {
  private static final int LANE_WORDS = 1 << 21;
  private static final int MOST_WORDS = 32;

  private final DependencyGraph graph;
  private final List<int[]> failing;
  private final int[] groups;
  private final int[] hardened;
  private final Semantics semantics;

  /** A threat against additions beside the chosen ones. */
  record Query(int threat, int... more) {}

  /** The scenarios of one block, solved. */
  private record Block(int from, List<Query> queries, Lanes lanes, LaneLosses losses) {
    int threat(int scenario) {
      return queries.get(scenario).threat();
    }
  }

  private Trial(
      DependencyGraph graph,
      List<int[]> failing,
      int[] groups,
      int[] hardened,
      Semantics semantics) {
    this.graph = graph;
    this.failing = failing;
    this.groups = groups;
    this.hardened = hardened;
    this.semantics = semantics;
  }

  static Trial of(
      DependencyGraph graph, Threats threats, List<Addition> additions, Semantics semantics) {
    int[] groups = new int[additions.size()];
    int[] hardened = new int[additions.size()];
    Arrays.fill(groups, -1);
    for (int a = 0; a < groups.length; a++) {
      if (additions.get(a) instanceof Addition.ExtraMember member) {
        groups[a] = GroupMembers.number(graph, member.dependent(), member.group());
      } else if (additions.get(a) instanceof Addition.Hardening hardening) {
        hardened[a] = RedundancyLoss.number(graph, hardening.node());
      }
    }
    List<int[]> failing =
        threats.threats().stream()
            .map(
                threat ->
                    threat.nodes().stream()
                        .mapToInt(node -> RedundancyLoss.number(graph, node))
                        .distinct()
                        .toArray())
            .toList();
    return new Trial(graph, failing, groups, hardened, semantics);
  }

  /** The same with some of the threats only. */
  Trial only(int[] threats) {
    return new Trial(
        graph, Arrays.stream(threats).mapToObj(failing::get).toList(), groups, hardened, semantics);
  }

  int threats() {
    return failing.size();
  }

  /** The steps that one scenario costs: what 64 lanes do in a word is counted as 64. */
  long steps() {
    return graph.nodes() + (long) graph.positions();
  }

  /** The weight of the node an addition serves. */
  BigDecimal weightServed(int addition) {
    return graph.weight(serves(addition));
  }

  /** The node an addition serves. */
  int serves(int addition) {
    return groups[addition] < 0 ? hardened[addition] : graph.dependent(groups[addition]);
  }

  /** The losses of queries, all with some additions made. */
  List<Loss> losses(List<Integer> chosen, List<Query> queries) {
    Loss[] losses = new Loss[queries.size()];
    solve(chosen, queries)
        .forEach(
            block -> {
              for (int s = 0; s < block.losses.size(); s++) {
                losses[block.from + s] =
                    Loss.of(block.losses.lostWeight(s), block.losses.failedNodes(s));
              }
            });
    return Arrays.asList(losses);
  }

  /** Losses and open additions of every threat, with some additions made. */
  Standing standing(List<Integer> chosen, Tally tally) {
    Loss[] losses = new Loss[threats()];
    int[][] open = new int[threats()][];
    List<Query> queries = new ArrayList<>();
    for (int t = 0; t < losses.length; t++) {
      if (spreads(t)) {
        queries.add(new Query(t));
      } else {
        BigDecimal weight =
            Arrays.stream(failing.get(t))
                .mapToObj(graph::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        losses[t] = Loss.of(weight, failing.get(t).length);
        open[t] = new int[0];
      }
    }
    solve(chosen, queries)
        .forEach(
            block -> {
              List<List<Integer>> opened = open(block, chosen);
              for (int s = 0; s < opened.size(); s++) {
                int t = block.threat(s);
                losses[t] = Loss.of(block.losses.lostWeight(s), block.losses.failedNodes(s));
                open[t] = opened.get(s).stream().mapToInt(a -> a).toArray();
              }
            });
    List<Loss> each = Arrays.asList(losses);
    return new Standing(chosen, each, Arrays.asList(open), tally.total(each));
  }

  DependencyGraph graph() {
    return graph;
  }

  /** The lanes of queries, all with some additions made; at most {@link #blockSize} of them. */
  Lanes lanes(List<Integer> chosen, List<Query> queries) {
    return Lanes.of(graph, scenarios(chosen, queries), semantics);
  }

  /** Whether a threat can take more down than its own nodes, or these can be hardened. */
  private boolean spreads(int threat) {
    return semantics == Semantics.BLACK_START
        || Arrays.stream(groups).anyMatch(group -> group < 0)
        || Arrays.stream(failing.get(threat)).anyMatch(graph.reverse()::needed);
  }

  /** How many scenarios are solved at once. */
  int blockSize() {
    return 64 * Math.max(1, Math.min(MOST_WORDS, LANE_WORDS / Math.max(1, graph.nodes())));
  }

  private Stream<Block> solve(List<Integer> chosen, List<Query> queries) {
    int size = blockSize();
    return IntStream.range(0, (queries.size() + size - 1) / size)
        .parallel()
        .mapToObj(
            b -> {
              int from = b * size;
              List<Query> some = queries.subList(from, Math.min(from + size, queries.size()));
              Scenarios scenarios = scenarios(chosen, some);
              Lanes lanes = Lanes.of(graph, scenarios, semantics);
              return new Block(from, some, lanes, LaneLosses.of(graph, lanes, scenarios));
            });
  }

  private Scenarios scenarios(List<Integer> chosen, List<Query> queries) {
    Scenarios scenarios = new Scenarios(queries.size());
    for (int s = 0; s < queries.size(); s++) {
      for (int v : failing.get(queries.get(s).threat())) {
        scenarios.fail(s, v);
      }
      for (int a : chosen) {
        add(scenarios, s, a);
      }
      for (int a : queries.get(s).more()) {
        add(scenarios, s, a);
      }
    }
    return scenarios;
  }

  private void add(Scenarios scenarios, int scenario, int addition) {
    if (groups[addition] < 0) {
      scenarios.spare(scenario, hardened[addition]);
    } else {
      scenarios.reinforce(scenario, groups[addition]);
    }
  }

  private List<List<Integer>> open(Block block, List<Integer> chosen) {
    List<List<Integer>> open = new ArrayList<>();
    for (int s = 0; s < block.losses.size(); s++) {
      open.add(new ArrayList<>());
    }
    for (int a = 0; a < groups.length; a++) {
      if (!chosen.contains(a)) {
        for (int w = 0; w << 6 < open.size(); w++) {
          long bits = groups[a] < 0 ? block.lanes.word(hardened[a], w) : hit(block, groups[a], w);
          for (; bits != 0; bits &= bits - 1) {
            int s = (w << 6) + Long.numberOfTrailingZeros(bits);
            if (groups[a] < 0 || fallen(block, groups[a], s)) {
              open.get(s).add(a);
            }
          }
        }
      }
    }
    return open;
  }

  /** Scenarios in which a member of a group is down, and its dependent too. */
  private long hit(Block block, int group, int w) {
    long any = 0;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      any |= block.lanes.word(graph.member(p), w);
    }
    return any & block.lanes.word(graph.dependent(group), w);
  }

  /** Whether a group has fallen, and its dependent did not fail itself. */
  private boolean fallen(Block block, int group, int scenario) {
    int down = 0;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      down += block.lanes.down(graph.member(p), scenario) ? 1 : 0;
    }
    int dependent = graph.dependent(group);
    return down >= graph.fatal(group)
        && Arrays.stream(failing.get(block.threat(scenario))).noneMatch(v -> v == dependent);
  }
}
