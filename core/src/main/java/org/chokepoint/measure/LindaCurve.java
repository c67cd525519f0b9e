package org.chokepoint.measure;

import org.chokepoint.market.Ratio;

/** Linda's index over the m largest firms, for each m. */
final class LindaCurve {
  private static final double DOUBT = 1e-14;

  private final long[] amounts;

  /** Two or more amounts from the largest down, all above zero. */
  LindaCurve(long[] amounts) {
    this.amounts = amounts;
  }

  /** The first m from 2 after which the curve falls no further; the last m if it always falls. */
  int firstMinimum() {
    double here = at(2);
    for (int m = 2; m < amounts.length; m++) {
      double next = at(m + 1);
      boolean close = Math.abs(next - here) <= DOUBT * m * here;
      if (close ? exactly(m + 1).compareTo(exactly(m)) >= 0 : next > here) {
        return m;
      }
      here = next;
    }
    return amounts.length;
  }

  private double at(int m) {
    long all = first(m);
    long above = 0;
    double sum = 0;
    for (int i = 1; i < m; i++) {
      above += amounts[i - 1];
      sum += (m - i) / (double) i * (above / (double) (all - above));
    }
    return sum / m / (m - 1);
  }

  private Ratio exactly(int m) {
    long all = first(m);
    long above = 0;
    Ratio sum = Ratio.of(0, 1);
    for (int i = 1; i < m; i++) {
      above += amounts[i - 1];
      sum = sum.plus(Ratio.of(m - i, i).times(Ratio.of(above, all - above)));
    }
    return sum.times(Ratio.of(1, (long) m * (m - 1)));
  }

  private long first(int m) {
    long sum = 0;
    for (int i = 0; i < m; i++) {
      sum += amounts[i];
    }
    return sum;
  }
}
