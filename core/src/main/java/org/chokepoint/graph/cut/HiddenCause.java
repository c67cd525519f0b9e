package org.chokepoint.graph.cut;

import java.util.List;
import java.util.Optional;

/**
 * A group that looks redundant and is not: one failure outside the dependent takes it down.
 *
 * @param dependent who needs the group
 * @param group its name
 * @param required how many members must be up
 * @param size how many there are
 * @param shared the nodes each of which takes the group down by itself, by name
 * @param together the probability that the group falls
 * @param apart the same if the members failed independently, each as probably as it does
 */
public record HiddenCause(
    String dependent,
    String group,
    int required,
    int size,
    List<String> shared,
    Chance together,
    Chance apart) {
  public HiddenCause {
    shared = List.copyOf(shared);
  }

  /**
   * By which factor independence understates the risk: together over apart, at least so much where
   * one of them is not exact. Undefined where the members never fall or the quotient is no number.
   */
  public Optional<Double> understated() {
    double factor = together.low() / apart.high();
    return Double.isFinite(factor) ? Optional.of(factor) : Optional.empty();
  }

  /** Whether the factor is exact and not only a lower bound. */
  public boolean exact() {
    return together.exact() && apart.exact();
  }
}
