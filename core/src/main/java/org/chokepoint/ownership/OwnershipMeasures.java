package org.chokepoint.ownership;

import java.util.List;
import java.util.Optional;

/** Every measure of a market and its owners, in the order people read them. */
public final class OwnershipMeasures {
  private static final List<OwnershipMeasure> ALL =
      List.of(
          new ModifiedHhi(Control.PROPORTIONAL),
          new AddedHhi(Control.PROPORTIONAL),
          new ModifiedHhi(Control.POWER),
          new AddedHhi(Control.POWER));

  private OwnershipMeasures() {}

  /** The measures that every run computes where stakes are known. */
  public static List<OwnershipMeasure> all() {
    return ALL;
  }

  /** The measure of that name. */
  public static Optional<OwnershipMeasure> named(String id) {
    return ALL.stream().filter(measure -> measure.card().id().text().equals(id)).findFirst();
  }
}
