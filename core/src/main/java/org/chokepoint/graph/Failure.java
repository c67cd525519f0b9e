package org.chokepoint.graph;

import java.math.BigDecimal;

/**
 * What one node's failure takes down.
 *
 * @param node the node that fails
 * @param failedNodes nodes down, itself included
 * @param lostWeight the weight of the nodes down
 */
public record Failure(String node, int failedNodes, BigDecimal lostWeight) {}
