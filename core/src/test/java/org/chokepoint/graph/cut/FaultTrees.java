package org.chokepoint.graph.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chokepoint.graph.Dependency;

/** Fault trees in the manner of the Aralia set: or, and, at-least gates, shared subtrees. */
final class FaultTrees {
  private FaultTrees() {}

  /** A tree under the gate "top" with so many basic events. */
  static List<Dependency> random(Random random, int events) {
    List<String> roots = new ArrayList<>();
    for (int e = 0; e < events; e++) {
      roots.add("e%04d".formatted(e));
    }
    List<String> all = new ArrayList<>(roots);
    List<Dependency> rows = new ArrayList<>();
    for (int gate = 0; roots.size() > 1; gate++) {
      List<String> inputs = new ArrayList<>();
      for (int i = 2 + random.nextInt(4); i > 0 && !roots.isEmpty(); i--) {
        inputs.add(roots.remove(random.nextInt(roots.size())));
      }
      String shared = all.get(random.nextInt(all.size()));
      if (random.nextInt(3) == 0 && !inputs.contains(shared)) {
        inputs.add(shared);
      }
      String name = roots.isEmpty() ? "top" : "g%04d".formatted(gate);
      gate(random, name, inputs, rows);
      roots.add(name);
      all.add(name);
    }
    return rows;
  }

  private static void gate(Random random, String name, List<String> inputs, List<Dependency> rows) {
    int kind = random.nextInt(10);
    int size = inputs.size();
    int required = kind < 5 ? size : kind < 9 ? 1 : Math.max(1, size - 1);
    for (String input : inputs) {
      rows.add(new Dependency(name, input, "gate", required, "stated"));
    }
  }
}
