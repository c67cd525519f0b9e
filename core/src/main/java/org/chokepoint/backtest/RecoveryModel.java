package org.chokepoint.backtest;

import java.util.Locale;
import java.util.Optional;

/** How a recovery goes on after two points of it, with one parameter each. */
public enum RecoveryModel {
  /** The same part of all every day: s(t) = s_1 + r (t - t_1), r = (s_2 - s_1) / (t_2 - t_1). */
  LINEAR {
    @Override
    double unlimited(CurvePoint first, CurvePoint second, double days) {
      return first.share() + rate(first, second) * (days - first.days());
    }

    @Override
    Optional<Double> reached(CurvePoint first, CurvePoint second, double share) {
      double rate = rate(first, second);
      return rate > 0
          ? Optional.of(first.days() + (share - first.share()) / rate)
          : Optional.empty();
    }

    private double rate(CurvePoint first, CurvePoint second) {
      return (second.share() - first.share()) / (second.days() - first.days());
    }
  },
  /**
   * The same part of what is missing every day: 1 - s(t) = (1 - s_1) exp(-l (t - t_1)), l = ln((1 -
   * s_1) / (1 - s_2)) / (t_2 - t_1).
   */
  EXPONENTIAL {
    @Override
    double unlimited(CurvePoint first, CurvePoint second, double days) {
      return 1 - (1 - first.share()) * StrictMath.exp(-rate(first, second) * (days - first.days()));
    }

    @Override
    Optional<Double> reached(CurvePoint first, CurvePoint second, double share) {
      double rate = rate(first, second);
      return rate > 0 && share < 1
          ? Optional.of(first.days() + StrictMath.log((1 - first.share()) / (1 - share)) / rate)
          : Optional.empty();
    }

    private double rate(CurvePoint first, CurvePoint second) {
      return StrictMath.log((1 - first.share()) / (1 - second.share()))
          / (second.days() - first.days());
    }
  };

  abstract double unlimited(CurvePoint first, CurvePoint second, double days);

  abstract Optional<Double> reached(CurvePoint first, CurvePoint second, double share);

  /** The word in answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
