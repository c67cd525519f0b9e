package org.chokepoint.reports.chart.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Unit;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Wording;

/** In what numbers a measure is drawn: fractions as percent, everything else as it is. */
final class MeasureUnit {
  private MeasureUnit() {}

  static double scale(String measure) {
    return Measures.named(measure)
        .filter(known -> known.card().unit() == Unit.FRACTION)
        .map(fraction -> 100.0)
        .orElse(1.0);
  }

  /** Value, low and high of a result row in the numbers drawn; an empty text where missing. */
  static Map<String, Object> shown(ReleaseRow result, String measure) {
    double scale = scale(measure);
    boolean exact = result.number("value").isPresent();
    Map<String, Object> cells = new HashMap<>();
    cells.put("shown", scaled(result.number("value"), scale));
    cells.put("shown_low", exact ? "" : scaled(result.number("low"), scale));
    cells.put("shown_high", exact ? "" : scaled(result.number("high"), scale));
    return cells;
  }

  /** The numbers drawn, as text: one, or both ends of the range. */
  static String words(ReleaseRow row) {
    String low = words(row.number("shown").orElse(row.number("shown_low").orElse(0)));
    String high = words(row.number("shown").orElse(row.number("shown_high").orElse(0)));
    return low.equals(high) ? low : low + "–" + high;
  }

  private static String words(double number) {
    return number >= 100 && number != Math.rint(number)
        ? Wording.POINTS.of(number)
        : Wording.DECIMAL.of(number).replaceFirst("\\.0$", "");
  }

  private static Object scaled(OptionalDouble number, double scale) {
    return number.isPresent() ? (Object) (number.getAsDouble() * scale) : "";
  }
}
