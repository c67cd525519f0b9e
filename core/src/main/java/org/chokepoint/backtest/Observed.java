package org.chokepoint.backtest;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What happened to a node in an outage.
 *
 * @param node the node
 * @param state whether it stopped
 * @param backFrom the earliest hour since the start at which it may have been back
 * @param backBy the latest
 */
public record Observed(
    String node, State state, Optional<BigDecimal> backFrom, Optional<BigDecimal> backBy) {

  /** Whether a node stopped. */
  public enum State {
    /** It stopped. */
    DOWN,
    /** It lost a part of what it does: a node that is up or down cannot show this. */
    DEGRADED,
    /** It went on. */
    UP
  }

  /** Whether some hour of its return is known. */
  boolean returned() {
    return backFrom.isPresent() || backBy.isPresent();
  }
}
