package org.chokepoint.graph.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chokepoint.graph.Holding;

/**
 * Two holders become one, named after both. Who needs whom stays as it is; what fell apart now
 * falls together.
 *
 * @param one a holder
 * @param other another
 */
public record Merger(String one, String other) implements Remedy {
  public Merger {
    if (one.equals(other)) {
      throw new IllegalArgumentException("'" + one + "' cannot merge with itself");
    }
  }

  /** The name of what they become. */
  public String joined() {
    return one + "+" + other;
  }

  @Override
  public Situation on(Situation before) {
    TreeSet<String> nodes = new TreeSet<>(before.held(one).nodes());
    nodes.addAll(before.held(other).nodes());
    List<Holding> after = new ArrayList<>();
    for (Holding holding : before.holdings()) {
      if (!holding.holder().equals(one) && !holding.holder().equals(other)) {
        after.add(holding);
      }
    }
    after.add(new Holding(before.held(one).kind(), joined(), List.copyOf(nodes)));
    return new Situation(before.graph(), after);
  }

  @Override
  public String sentence() {
    return one + " and " + other + " merge";
  }
}
