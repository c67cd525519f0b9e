package org.chokepoint.graph.need;

import java.math.BigDecimal;

/**
 * What a failure does to the people of one need.
 *
 * @param need the need
 * @param affected people with at least one of their services down
 * @param stranded people with all of their services down: no alternative is left
 */
public record Impact(Need need, BigDecimal affected, BigDecimal stranded) {

  /** People with some of their services down and others up: they have to make do with these. */
  public BigDecimal degraded() {
    return affected.subtract(stranded);
  }
}
