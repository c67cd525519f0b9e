package org.chokepoint.graph.cut;

import java.math.BigDecimal;

/**
 * Two nodes that are worse together than apart.
 *
 * @param a one node
 * @param b the other, later by name
 * @param failedNodes nodes down once both have failed, themselves included
 * @param lostWeight the weight of those
 * @param extraNodes how many of them neither failure brings down alone, at least 1
 * @param extraWeight the weight of those
 */
public record PairFailure(
    String a,
    String b,
    int failedNodes,
    BigDecimal lostWeight,
    int extraNodes,
    BigDecimal extraWeight) {}
