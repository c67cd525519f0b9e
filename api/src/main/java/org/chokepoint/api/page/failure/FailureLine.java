package org.chokepoint.api.page.failure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One single failure in the ranking.
 *
 * @param rank its place in the order asked for
 * @param node the node that fails
 * @param failedNodes what falls, itself included
 * @param lost the weight lost
 * @param lostShare its part of all weight
 * @param weight what is counted
 * @param range how far the loss is known, where rows are uncertain
 * @param stranded where most people are left without
 */
public record FailureLine(
    int rank,
    NodeLine node,
    long failedNodes,
    double lost,
    OptionalDouble lostShare,
    String weight,
    Optional<ImpactRange> range,
    Optional<StrandedLine> stranded) {
  FailureLine at(int place) {
    return new FailureLine(place, node, failedNodes, lost, lostShare, weight, range, stranded);
  }

  double people() {
    return stranded.map(StrandedLine::stranded).orElse(-1.0);
  }
}
