package org.chokepoint.usage.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * How far can the shares of a panel be from those of the people it stands for?
 *
 * <p>s_i = &Sigma; w_p y_pi / &Sigma; w_p y_p, a ratio of sums over persons p with weight w_p and
 * use y_pi. Its linearised variance takes each person as one cluster, so that all uses of a person
 * vary together: with z_pi = w_p (y_pi - s_i y_p) / &Sigma; w_p y_p, var(s_i) = &Sigma;_h n_h /
 * (n_h - 1) &Sigma;_{p in h} (z_pi - mean_h z_i)<sup>2</sup> over strata h of n_h persons, as if
 * drawn with replacement. Needs two persons a stratum. O(uses of all classes + strata x services).
 * Cochran 1977, Sampling Techniques, ch. 6; Binder 1983.
 */
public final class SampledShares {
  private final PanelSample sample;
  private final double[] shares;
  private final double[] variances;

  /**
   * The shares of a sample.
   *
   * @throws IllegalArgumentException if a stratum has one person only
   */
  public SampledShares(PanelSample sample) {
    if (!sample.loneStrata().isEmpty()) {
      throw new IllegalArgumentException("strata of one person: " + sample.loneStrata());
    }
    this.sample = sample;
    this.shares = new double[sample.services()];
    this.variances = new double[sample.services()];
    Moments[] strata = new Moments[sample.strata()];
    for (int h = 0; h < strata.length; h++) {
      strata[h] = new Moments(sample.services());
    }
    for (int k = 0; k < sample.classes().size(); k++) {
      PersonClass kind = sample.classes().get(k);
      strata[sample.stratumPlace(kind.stratum())].add(sample, kind, sample.count(k));
    }
    estimate(strata);
  }

  /** Sums over the persons of one stratum. */
  private static final class Moments {
    double persons;
    double total;
    double totalSquares;
    final double[] uses;
    final double[] useSquares;
    final double[] useTotals;

    Moments(int services) {
      uses = new double[services];
      useSquares = new double[services];
      useTotals = new double[services];
    }

    void add(PanelSample sample, PersonClass kind, double count) {
      double all = 0;
      for (int use = 0; use < kind.uses(); use++) {
        all += kind.amount(use);
      }
      double weight = kind.weight();
      double squared = count * weight * weight;
      persons += count;
      total += count * weight * all;
      totalSquares += squared * all * all;
      for (int use = 0; use < kind.uses(); use++) {
        int i = sample.place(kind.service(use));
        double amount = kind.amount(use);
        uses[i] += count * weight * amount;
        useSquares[i] += squared * amount * amount;
        useTotals[i] += squared * amount * all;
      }
    }

    /** n / (n - 1) times the sum of squares about the mean, of z times the total. */
    double spread(int i, double share) {
      double about = useSquares[i] - 2 * share * useTotals[i] + share * share * totalSquares;
      double mean = uses[i] - share * total;
      return persons / (persons - 1) * Math.max(0, about - mean * mean / persons);
    }
  }

  private void estimate(Moments[] strata) {
    double total = 0;
    for (Moments stratum : strata) {
      total += stratum.total;
    }
    for (int i = 0; i < shares.length; i++) {
      double uses = 0;
      for (Moments stratum : strata) {
        uses += stratum.uses[i];
      }
      shares[i] = uses / total;
      for (Moments stratum : strata) {
        variances[i] += stratum.spread(i, shares[i]) / (total * total);
      }
    }
  }

  /** The shares in order of the service codes. */
  public List<SampledShare> all() {
    List<SampledShare> all = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      all.add(new SampledShare(sample.service(i), shares[i], variances[i]));
    }
    return all;
  }

  /** The sum of the squared shares as the panel has them. */
  double squares() {
    double sum = 0;
    for (double share : shares) {
      sum += share * share;
    }
    return sum;
  }

  /** The sum of the variances: what chance adds to the sum of squares on average. */
  double bias() {
    double sum = 0;
    for (double variance : variances) {
      sum += variance;
    }
    return sum;
  }
}
