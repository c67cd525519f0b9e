package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Losses of threats as the one loss that is made small.
 *
 * @param objective which
 * @param chances how likely each threat is
 * @param floor what threats that nothing can change add: their largest loss, or their sum
 */
record Tally(Objective objective, List<BigDecimal> chances, Loss floor) {
  Loss total(List<Loss> losses) {
    Loss total = floor;
    for (int t = 0; t < losses.size(); t++) {
      total =
          objective == Objective.WORST
              ? total.larger(losses.get(t))
              : total.plus(losses.get(t).times(chances.get(t)));
    }
    return total;
  }

  /** The same for some of the threats, ascending; the others are settled. */
  Tally only(int[] threats, List<Loss> losses) {
    int[] settled =
        IntStream.range(0, losses.size())
            .filter(t -> Arrays.binarySearch(threats, t) < 0)
            .toArray();
    Tally others = new Tally(objective, of(settled, chances), floor);
    return new Tally(objective, of(threats, chances), others.total(of(settled, losses)));
  }

  private static <T> List<T> of(int[] some, List<T> all) {
    return Arrays.stream(some).mapToObj(all::get).toList();
  }
}
