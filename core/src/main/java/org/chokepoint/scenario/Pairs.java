package org.chokepoint.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measures;

/**
 * Which mergers of two firms would raise the concentration most?
 *
 * <p>All n (n - 1) / 2 pairs of listed firms, the largest rise of the HHI first: 2 s_i s_j times
 * 10,000. Since the HHI afterwards is the HHI before plus the rise, the order by it is the same;
 * equal pairs stand by the names of their firms. O(n<sup>2</sup> log n).
 */
public final class Pairs {
  private static final long DOUBLED_POINTS = 20_000;

  private final Shares market;
  private final Bounds before;
  private final List<Bounds> ranks;

  private Pairs(Shares market) {
    this.market = market;
    this.before = Measures.hhi().exactly(market);
    Draft draft = new Draft(market);
    this.ranks =
        IntStream.range(0, market.firms()).mapToObj(i -> draft.rank(market.holder(i))).toList();
  }

  /** All pairs, ranked; none where fewer than two firms are listed. */
  public static List<Pair> of(Shares market) {
    if (market.firms() < 2) {
      return List.of();
    }
    Pairs pairs = new Pairs(market);
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < market.firms(); i++) {
      for (int j = i + 1; j < market.firms(); j++) {
        all.add(pairs.pair(i, j));
      }
    }
    all.sort(
        Comparator.comparing((Pair pair) -> pair.joining().deltaHhi().low())
            .reversed()
            .thenComparing(Pair::larger)
            .thenComparing(Pair::smaller));
    return all;
  }

  private Pair pair(int i, int j) {
    Ratio delta = delta(i, j);
    return new Pair(
        market.holder(i),
        market.holder(j),
        new Joining(
            market.holder(i) + "+" + market.holder(j),
            before,
            new Bounds(before.low().plus(delta), before.high().plus(delta)),
            new Bounds(delta, delta),
            Ratio.of(market.amount(i) + market.amount(j), market.whole()),
            market.share(i),
            ranks.get(i)));
  }

  private Ratio delta(int i, int j) {
    BigInteger product =
        BigInteger.valueOf(market.amount(i)).multiply(BigInteger.valueOf(market.amount(j)));
    return new Ratio(product, BigInteger.valueOf(market.whole()).pow(2)).times(DOUBLED_POINTS);
  }
}
