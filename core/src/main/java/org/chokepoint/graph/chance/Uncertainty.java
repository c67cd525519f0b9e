package org.chokepoint.graph.chance;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;

/**
 * Which rows of a graph may not hold. A row with a probability below 1 has that one; a row that is
 * only modelled and has none, or 1, gets one for all modelled rows. Rows are independent. Where a
 * row does not hold, its provider is no member of its group, and a group left with fewer members
 * than it requires is no requirement.
 */
public final class Uncertainty {
  private static final String MODELLED = "modelled";

  private final DependencyGraph graph;
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> absent = new ArrayList<>();

  /**
   * A row that may not hold.
   *
   * @param position its position in the graph
   * @param dependency the row
   * @param probability the chance that it holds, between 0 and 1
   */
  public record Row(int position, Dependency dependency, double probability) {}

  private Uncertainty(DependencyGraph graph) {
    this.graph = graph;
  }

  /**
   * The uncertain rows of a graph.
   *
   * @param modelled the chance that a modelled row without a probability of its own holds
   * @throws IllegalArgumentException if that is not between 0 and 1
   */
  public static Uncertainty of(DependencyGraph graph, double modelled) {
    if (!(modelled >= 0 && modelled <= 1)) {
      throw new IllegalArgumentException("probability " + modelled + ", expected 0 to 1");
    }
    Uncertainty uncertainty = new Uncertainty(graph);
    List<Dependency> all = graph.rows();
    for (int position = 0; position < all.size(); position++) {
      Dependency row = all.get(position);
      boolean assumed = row.probability() == 1 && row.evidence().equals(MODELLED);
      double probability = assumed ? modelled : row.probability();
      if (probability == 0) {
        uncertainty.absent.add(position);
      } else if (probability < 1) {
        uncertainty.rows.add(new Row(position, row, probability));
      }
    }
    return uncertainty;
  }

  /** The graph. */
  public DependencyGraph graph() {
    return graph;
  }

  /** The rows that may not hold, in the graph's order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The positions of rows that never hold. */
  List<Integer> absent() {
    return absent;
  }
}
