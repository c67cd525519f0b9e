package org.chokepoint.backtest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chokepoint.graph.time.Timeline;

/**
 * Do nodes return in the predicted order? Pairs of nodes are told apart where the one was surely
 * back before the other could be. Of these, those predicted in that order agree, those predicted in
 * the other order disagree, and the rest are predicted at one hour.
 *
 * @param agree pairs in the predicted order
 * @param disagree pairs in the other order
 * @param tied pairs predicted at one hour, or not at all
 */
public record OrderAgreement(long agree, long disagree, long tied) {

  /**
   * Counts pairs. O(observed^2).
   *
   * @throws IllegalArgumentException if the graph has no node of a name
   */
  public static OrderAgreement of(Timeline timeline, List<Observed> observed) {
    long agree = 0;
    long disagree = 0;
    long tied = 0;
    for (Observed first : observed) {
      for (Observed second : observed) {
        if (before(first, second)) {
          Optional<BigDecimal> one = timeline.upAt(Nodes.number(timeline, first));
          Optional<BigDecimal> other = timeline.upAt(Nodes.number(timeline, second));
          int order = one.flatMap(hour -> other.map(hour::compareTo)).orElse(0);
          agree += order < 0 ? 1 : 0;
          disagree += order > 0 ? 1 : 0;
          tied += order == 0 ? 1 : 0;
        }
      }
    }
    return new OrderAgreement(agree, disagree, tied);
  }

  private static boolean before(Observed first, Observed second) {
    return first
        .backBy()
        .flatMap(by -> second.backFrom().map(from -> by.compareTo(from) < 0))
        .orElse(false);
  }

  /**
   * Goodman and Kruskal's gamma, (agree - disagree) / (agree + disagree), from -1 to 1; undefined
   * where no pair is told apart by both (Journal of the American Statistical Association 49, 1954).
   */
  public Optional<Double> gamma() {
    long pairs = agree + disagree;
    return pairs == 0 ? Optional.empty() : Optional.of((double) (agree - disagree) / pairs);
  }
}
