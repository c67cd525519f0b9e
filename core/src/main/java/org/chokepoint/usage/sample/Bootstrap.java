package org.chokepoint.usage.sample;

import java.util.Arrays;

/**
 * Draws the persons of a sample again, stratum by stratum, with replacement.
 *
 * <p>Of a stratum of n persons n - 1 are drawn and count n / (n - 1) each, so that sums vary by
 * exactly their estimated variance (Rao and Wu 1988). Persons of a class are drawn together: the
 * counts of the classes are multinomial, one binomial draw each. O(classes) a resample.
 */
final class Bootstrap {
  private final PanelSample sample;
  private final int[] firstOf;
  private final long[] personsOf;

  Bootstrap(PanelSample sample) {
    this.sample = sample;
    this.firstOf = new int[sample.strata() + 1];
    this.personsOf = new long[sample.strata()];
    for (int k = 0; k < sample.classes().size(); k++) {
      int h = sample.stratumPlace(sample.classes().get(k).stratum());
      firstOf[h + 1] = k + 1;
      personsOf[h] += sample.count(k);
    }
  }

  /** The sum of the squared shares of so many resamples, in ascending order. */
  double[] squares(Resampling plan) {
    double[] squares = new double[plan.resamples()];
    for (int r = 0; r < squares.length; r++) {
      squares[r] = resample(new SplitMix64(plan.seed(), r));
    }
    Arrays.sort(squares);
    return squares;
  }

  private double resample(SplitMix64 random) {
    double[] uses = new double[sample.services()];
    for (int h = 0; h < personsOf.length; h++) {
      long left = personsOf[h];
      long draws = personsOf[h] - 1;
      double scale = (double) personsOf[h] / draws;
      for (int k = firstOf[h]; k < firstOf[h + 1] && draws > 0; k++) {
        long drawn = Binomial.draw(draws, (double) sample.count(k) / left, random);
        left -= sample.count(k);
        draws -= drawn;
        add(uses, sample.classes().get(k), drawn * scale);
      }
    }
    double total = 0;
    double squares = 0;
    for (double use : uses) {
      total += use;
      squares += use * use;
    }
    return squares / (total * total);
  }

  private void add(double[] uses, PersonClass kind, double times) {
    for (int use = 0; times > 0 && use < kind.uses(); use++) {
      uses[sample.place(kind.service(use))] += times * kind.weight() * kind.amount(use);
    }
  }
}
