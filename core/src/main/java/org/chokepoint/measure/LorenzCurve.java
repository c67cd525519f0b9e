package org.chokepoint.measure;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/**
 * What part of the market do the smallest firms hold, for each part of the firms?
 *
 * <p>Points (i/n, x_n + ... + x_{n-i+1} over X) for i from 0 to n, exactly, from (0, 0) to (1, 1);
 * the curve is straight between them. O(n). Lorenz 1905.
 *
 * @param points from the origin up; none where nobody has anything or some firms are not listed
 */
public record LorenzCurve(List<Point> points) {
  /**
   * One point of the curve.
   *
   * @param firms the part of the firms, the smallest first
   * @param amount the part of the market that they hold
   */
  public record Point(Ratio firms, Ratio amount) {}

  public LorenzCurve {
    points = List.copyOf(points);
  }

  /** The curve of a market; without points unless all firms are listed. */
  public static LorenzCurve of(Shares shares) {
    List<Point> points = new ArrayList<>();
    if (shares.complete() && shares.firms() > 0) {
      long sum = 0;
      points.add(new Point(Ratio.of(0, shares.firms()), Ratio.of(0, shares.whole())));
      for (int i = 1; i <= shares.firms(); i++) {
        sum += shares.amount(shares.firms() - i);
        points.add(new Point(Ratio.of(i, shares.firms()), Ratio.of(sum, shares.whole())));
      }
    }
    return new LorenzCurve(points);
  }
}
