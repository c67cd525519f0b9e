package org.chokepoint.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Holding;

/**
 * One part of a market: a region or a segment.
 *
 * @param name its name
 * @param unit what its amounts count; parts are only added up in one unit
 * @param whole the amount of the whole part, empty where all its firms are listed
 * @param holdings what its listed firms have
 */
public record Segment(
    String name, String unit, Optional<BigDecimal> whole, List<Holding> holdings) {
  public Segment {
    holdings = List.copyOf(holdings);
  }
}
