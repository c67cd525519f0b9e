package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chokepoint.graph.DependencyGraph;

/**
 * What may happen, one threat at a time.
 *
 * @param threats each of them
 * @param divisor what sums over threats are divided by for the expected loss: their number where
 *     each is equally likely, 1 where each has its own chance
 */
public record Threats(List<Threat> threats, long divisor) {
  public Threats {
    threats = List.copyOf(threats);
  }

  /**
   * Nodes that fail at once.
   *
   * @param name how to call it
   * @param nodes which nodes, by name
   * @param chance how likely it is, or 1 where all are equally likely
   */
  public record Threat(String name, List<String> nodes, BigDecimal chance) {
    public Threat {
      nodes = List.copyOf(nodes);
    }
  }

  /** Each of some nodes fails by itself, all equally likely: the mean loss of one failure. */
  public static Threats singles(Collection<String> nodes) {
    List<Threat> threats = new ArrayList<>();
    nodes.forEach(node -> threats.add(new Threat(node, List.of(node), BigDecimal.ONE)));
    return new Threats(threats, Math.max(1, threats.size()));
  }

  /** Each node of a graph fails by itself, all equally likely. */
  public static Threats singles(DependencyGraph graph) {
    return singles(graph.names());
  }

  /** Each node fails by itself with its own chance; those without one never. */
  public static Threats singles(Map<String, BigDecimal> chances) {
    List<Threat> threats = new ArrayList<>();
    chances.forEach((node, chance) -> threats.add(new Threat(node, List.of(node), chance)));
    return new Threats(threats, 1);
  }

  /** One outage of some nodes at once. */
  public static Threats outage(Collection<String> nodes) {
    String name = String.join(",", nodes);
    return new Threats(List.of(new Threat(name, List.copyOf(nodes), BigDecimal.ONE)), 1);
  }

  /** A total as it is reported: the expected loss divided. */
  BigDecimal reported(BigDecimal total, Objective objective) {
    return objective == Objective.WORST || divisor == 1
        ? total
        : total.divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL64);
  }
}
