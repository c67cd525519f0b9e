package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is lost with one node.
 *
 * @param node the node
 * @param downHours how long it is down; empty where it does not return and nothing ends the count
 * @param lost its weight times the hours it is down, each hour by its demand: user-hours where the
 *     weight is users, money where it is revenue an hour
 */
public record NodeLoss(String node, Optional<BigDecimal> downHours, Optional<BigDecimal> lost) {}
