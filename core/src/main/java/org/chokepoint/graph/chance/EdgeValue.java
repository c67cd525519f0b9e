package org.chokepoint.graph.chance;

import org.chokepoint.graph.chance.Uncertainty.Row;

/**
 * What knowing whether a row holds would change.
 *
 * @param row the uncertain row
 * @param ifHolds the mean of the worst failure's loss where it holds
 * @param ifNot the same where it does not
 * @param standardError how far their difference may be off for having drawn worlds; 0 where all are
 *     known
 * @param flips the chance that the worst node is another one where the row holds than where it does
 *     not, all else equal
 */
public record EdgeValue(Row row, double ifHolds, double ifNot, double standardError, double flips) {
  /** How far the headline would move: the size of the difference. */
  public double difference() {
    return Math.abs(ifHolds - ifNot);
  }
}
