package org.chokepoint.measure;

import java.util.List;
import java.util.Optional;

/** Every measure, in the order people read them. */
public final class Measures {
  private static final List<Measure> ALL =
      List.of(
          new Hhi(),
          new NormalisedHhi(),
          new HhiDual(),
          new EffectiveNumber(),
          new ConcentrationRatio(1),
          new ConcentrationRatio(2),
          new ConcentrationRatio(3),
          new ConcentrationRatio(4),
          new ConcentrationRatio(5),
          new ConcentrationRatio(8),
          new HallTideman(),
          new HannahKay(Parameter.of("0_5")),
          new HannahKay(Parameter.of("1")),
          new HannahKay(Parameter.of("3")),
          new HannahKay(Parameter.INFINITE),
          new Renyi(Parameter.of("2")),
          new Renyi(Parameter.INFINITE),
          new Entropy(Unit.BITS),
          new Entropy(Unit.NATS),
          new RelativeEntropy(),
          new Horvath(),
          new Linda(),
          new LindaBoundary(),
          new GarciaAlba(),
          new Kwoka(),
          new DominanceThreshold("dominance_threshold", Parameter.of("1")),
          new Grs(),
          new Davies(Parameter.of("0_5")),
          new Kvalseth(),
          new Nakamoto(),
          new Centralisation(),
          new Gini("gini", 0),
          new Gini("gini_unbiased", 1),
          new Theil(),
          new Atkinson(Parameter.of("0_5")),
          new Atkinson(Parameter.of("1")),
          new Hoover(),
          new Palma(),
          new FirmCount(),
          new Coverage());

  private static final List<String> IDS =
      ALL.stream().map(measure -> measure.card().id().text()).toList();

  private Measures() {}

  /** The measures that every run computes. */
  public static List<Measure> all() {
    return ALL;
  }

  /**
   * The measure of that name; besides the listed ones {@code crK} for K from 1 to 9999, and {@code
   * hannah_kay_A}, {@code renyi_A}, {@code atkinson_A}, {@code davies_u_A} for any A above 0 and
   * below 1000, {@code dominance_threshold_A} for A from 0.5 to 1, an underscore for the point.
   */
  public static Optional<Measure> named(String id) {
    int listed = IDS.indexOf(id);
    return listed >= 0 ? Optional.of(ALL.get(listed)) : Families.member(id);
  }

  /** The concentration ratio of the k largest firms, as an exact fraction; k from 1. */
  public static ExactMeasure ratioOfLargest(int k) {
    return new ConcentrationRatio(k);
  }

  /** The Herfindahl-Hirschman index in points, as an exact fraction. */
  public static ExactMeasure hhi() {
    return new Hhi();
  }

  /** The names of {@link #all()}. */
  public static List<String> ids() {
    return IDS;
  }
}
