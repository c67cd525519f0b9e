package org.chokepoint.graph.time;

import java.math.BigDecimal;

/**
 * How much is up from an hour on, until the next step.
 *
 * @param hour hours since the start
 * @param nodesUp nodes up
 * @param weightUp their weight together
 * @param leastDown the largest weight of a node that is down: the fewest people without something
 * @param mostDown the weight of all nodes that are down, at most the population: the most people
 */
public record Step(
    BigDecimal hour, int nodesUp, BigDecimal weightUp, BigDecimal leastDown, BigDecimal mostDown) {}
