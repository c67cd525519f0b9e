package org.chokepoint.graph.chance;

import java.math.BigDecimal;

/**
 * What one node's failure takes down where some rows may not hold.
 *
 * @param node the node that fails
 * @param mean the mean of the weight lost
 * @param standardError how far the mean may be off for having drawn worlds; 0 where all are known
 * @param low the least weight x with a chance of at least 5 % that no more than x is lost
 * @param median the same with 50 %
 * @param high the same with 95 %
 * @param above the chance that more than the amount asked for is lost
 * @param bestRank the 5 % quantile of its rank among all nodes, 1 the worst failure; equal losses
 *     share the better rank
 * @param worstRank the 95 % quantile of its rank
 */
public record ImpactDistribution(
    String node,
    double mean,
    double standardError,
    BigDecimal low,
    BigDecimal median,
    BigDecimal high,
    double above,
    int bestRank,
    int worstRank) {}
