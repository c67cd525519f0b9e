package org.chokepoint.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every measure, in the order people read them. */
public final class Measures {
  private static final Pattern ANY_CR = Pattern.compile("cr([1-9][0-9]{0,3})");

  private static final List<Measure> ALL =
      List.of(
          new Hhi(),
          new NormalisedHhi(),
          new EffectiveNumber(),
          new ConcentrationRatio(1),
          new ConcentrationRatio(3),
          new ConcentrationRatio(4),
          new Entropy(),
          new FirmCount(),
          new Coverage());

  private Measures() {}

  /** The measures that every run computes. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The measure of that name; besides the listed ones {@code crK} for K from 1 to 9999. */
  public static Optional<Measure> named(String id) {
    Matcher ratio = ANY_CR.matcher(id);
    if (ratio.matches()) {
      return Optional.of(new ConcentrationRatio(Integer.parseInt(ratio.group(1))));
    }
    return ALL.stream().filter(measure -> measure.card().id().text().equals(id)).findFirst();
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
    List<String> ids = new ArrayList<>();
    ALL.forEach(measure -> ids.add(measure.card().id().text()));
    return ids;
  }
}
