package org.chokepoint.reports.whatif;

import java.util.Arrays;
import java.util.Optional;
import org.chokepoint.market.Lens;

/** Lenses by their words. */
final class Lenses {
  private Lenses() {}

  static Optional<Lens> named(String word) {
    return Arrays.stream(Lens.values()).filter(lens -> lens.id().equals(word)).findFirst();
  }
}
