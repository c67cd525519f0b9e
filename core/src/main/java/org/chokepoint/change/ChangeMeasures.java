package org.chokepoint.change;

import java.util.List;
import java.util.Optional;

/** Every measure of two markets, in the order people read them. */
public final class ChangeMeasures {
  private static final List<ChangeMeasure> ALL =
      List.of(
          new HhiChange(),
          new Instability(1),
          new Instability(2),
          new RankTurnover(),
          new Entries(),
          new Exits(),
          new Mobility());

  private ChangeMeasures() {}

  /** The measures that every run computes for neighbouring periods. */
  public static List<ChangeMeasure> all() {
    return ALL;
  }

  /** The measure of that name. */
  public static Optional<ChangeMeasure> named(String id) {
    return ALL.stream().filter(measure -> measure.card().id().text().equals(id)).findFirst();
  }
}
