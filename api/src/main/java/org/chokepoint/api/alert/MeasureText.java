package org.chokepoint.api.alert;

import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.reports.text.Numbers;

/** A number of a measure in the measure's unit. */
final class MeasureText {
  private MeasureText() {}

  static String of(String measure, double number) {
    String unit =
        Catalogue.entries().stream()
            .filter(entry -> entry.id().equals(measure))
            .map(Entry::unit)
            .findFirst()
            .orElse("");
    if (unit.startsWith("fraction")) {
      return Numbers.percent(number);
    }
    return unit.startsWith("points") ? Numbers.count(number) : Numbers.decimal(number, 3);
  }
}
