package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * When a node is down.
 *
 * @param node the node
 * @param state what becomes of it
 * @param downFrom the hour it falls; empty where it does not
 * @param upAt the hour from which it is up for good; empty where it does not fall or not return
 * @param fellWith the provider whose fall took it down; empty where it was hit or does not fall
 * @param waitsFor the provider whose return it waits for last; empty where its own repair, or
 *     somebody's hand, decides
 */
public record NodeTime(
    String node,
    NodeState state,
    Optional<BigDecimal> downFrom,
    Optional<BigDecimal> upAt,
    Optional<String> fellWith,
    Optional<String> waitsFor) {}
