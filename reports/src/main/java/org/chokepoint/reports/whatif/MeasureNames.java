package org.chokepoint.reports.whatif;

import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;

/** Measures in words. */
final class MeasureNames {
  private MeasureNames() {}

  static String name(String id) {
    return of(id, Entry::name);
  }

  static String unit(String id) {
    return of(id, Entry::unit);
  }

  private static String of(String id, Function<Entry, String> text) {
    Optional<Entry> entry =
        Catalogue.entries().stream().filter(one -> one.id().equals(id)).findFirst();
    return entry.map(text).orElse(id);
  }
}
