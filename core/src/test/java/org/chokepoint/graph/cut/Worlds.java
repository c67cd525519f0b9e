package org.chokepoint.graph.cut;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/** All 2^n sets of failures of a small graph, each with its probability. */
record Worlds(DependencyGraph graph, Lanes lanes, double[] probability) {
  static Worlds of(DependencyGraph graph, IntToDoubleFunction chance, Semantics semantics) {
    int count = 1 << graph.nodes();
    Scenarios scenarios = new Scenarios(count);
    double[] probability = new double[count];
    for (int s = 0; s < count; s++) {
      probability[s] = 1;
      for (int v = 0; v < graph.nodes(); v++) {
        boolean fails = (s >>> v & 1) != 0;
        probability[s] *= fails ? chance.applyAsDouble(v) : 1 - chance.applyAsDouble(v);
        if (fails) {
          scenarios.fail(s, v);
        }
      }
    }
    return new Worlds(graph, Lanes.of(graph, scenarios, semantics), probability);
  }

  /** The probability of the worlds that an event is in. */
  double of(IntPredicate event) {
    double sum = 0;
    for (int s = 0; s < probability.length; s++) {
      sum += event.test(s) ? probability[s] : 0;
    }
    return sum;
  }

  double down(int node) {
    return of(s -> lanes.down(node, s));
  }

  double fallen(int group) {
    return of(
        s -> {
          int down = 0;
          for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
            down += lanes.down(graph.member(p), s) ? 1 : 0;
          }
          return down >= graph.fatal(group);
        });
  }
}
