package org.chokepoint.usage.sample;

/**
 * Draws how many of n independent trials succeed. O(1) where n p is 10 or more, else O(n p).
 * Hörmann 1993, The Generation of Binomial Random Variates (algorithm BTRS); sequential inversion
 * where few successes are expected.
 */
final class Binomial {
  private static final double FEW = 10;

  /** ln k! less Stirling's formula, for k from 0 to 9. */
  private static final double[] STIRLING_TAIL = {
    0.0810614667953272,
    0.0413406959554092,
    0.0276779256849983,
    0.0207906721037650,
    0.0166446911898211,
    0.0138761288230707,
    0.0118967099458917,
    0.0104112652619720,
    0.00925546218271273,
    0.00833056343336287
  };

  private Binomial() {}

  /** Successes among n trials of probability p. */
  static long draw(long n, double p, SplitMix64 random) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    if (p >= 1) {
      return n;
    }
    if (p > 0.5) {
      return n - draw(n, 1 - p, random);
    }
    return n * p < FEW ? inverted(n, p, random) : rejected(n, p, random);
  }

  private static long inverted(long n, double p, SplitMix64 random) {
    double odds = p / (1 - p);
    double chance = StrictMath.exp(n * StrictMath.log1p(-p));
    double left = random.uniform();
    long k = 0;
    while (left >= chance && k < n) {
      left -= chance;
      k++;
      chance *= odds * (n - k + 1) / k;
    }
    return k;
  }

  private static long rejected(long n, double p, SplitMix64 random) {
    double deviation = StrictMath.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double centre = n * p + 0.5;
    double sureBelow = 0.92 - 4.2 / b;
    while (true) {
      double u = random.uniform() - 0.5;
      double v = random.uniform();
      double near = 0.5 - Math.abs(u);
      double k = StrictMath.floor((2 * a / near + b) * u + centre);
      if (near >= 0.07 && v <= sureBelow) {
        return (long) k;
      }
      if (k >= 0 && k <= n) {
        double alpha = (2.83 + 5.1 / b) * deviation;
        if (StrictMath.log(v * alpha / (a / (near * near) + b)) <= logRatio(n, p, k)) {
          return (long) k;
        }
      }
    }
  }

  /** The log of the chance of k over that of the likeliest number. */
  private static double logRatio(double n, double p, double k) {
    double odds = p / (1 - p);
    double m = StrictMath.floor((n + 1) * p);
    return (m + 0.5) * StrictMath.log((m + 1) / (odds * (n - m + 1)))
        + (n + 1) * StrictMath.log((n - m + 1) / (n - k + 1))
        + (k + 0.5) * StrictMath.log(odds * (n - k + 1) / (k + 1))
        + stirlingTail(m)
        + stirlingTail(n - m)
        - stirlingTail(k)
        - stirlingTail(n - k);
  }

  private static double stirlingTail(double k) {
    if (k < STIRLING_TAIL.length) {
      return STIRLING_TAIL[(int) k];
    }
    double square = (k + 1) * (k + 1);
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
  }
}
