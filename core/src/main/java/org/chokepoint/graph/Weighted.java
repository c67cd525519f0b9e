package org.chokepoint.graph;

import java.math.BigDecimal;

/**
 * A node and what is lost when it is down.
 *
 * @param node the node
 * @param weight users, revenue an hour, or 1; not negative
 */
public record Weighted(String node, BigDecimal weight) {}
