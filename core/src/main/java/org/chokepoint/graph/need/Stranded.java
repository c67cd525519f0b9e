package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Who is left without when some nodes are down.
 *
 * @param impacts what it does to each need of which anybody is affected, in their order
 * @param somewhere people stranded in at least one need, each counted once: exact where the panel
 *     shows who has several needs
 */
public record Stranded(List<Impact> impacts, PeopleBounds somewhere) {
  public Stranded {
    impacts = List.copyOf(impacts);
  }

  /** What it does to a need; empty where nobody of it is affected. */
  public Optional<Impact> of(Need need) {
    return impacts.stream().filter(impact -> impact.need().equals(need)).findFirst();
  }

  /** People stranded, each counted once for each need they are stranded in. */
  public BigDecimal overNeeds() {
    return impacts.stream().map(Impact::stranded).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
