package org.chokepoint.api.page.market;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.api.page.Frame;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.reports.question.Figure;

/** Numbers of measures as a reader sees them. */
public final class Shown {
  private static final int FINE = 4;
  private static final String DASH = "–";
  private static final Map<String, Entry> ENTRIES =
      Catalogue.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));

  private Shown() {}

  /** A number, a range, or a dash where there is none. */
  public static String of(Frame frame, String measure, Figure figure) {
    if (figure.known()) {
      return number(frame, measure, figure.value().orElseThrow());
    }
    if (figure.low().isEmpty() && figure.high().isEmpty()) {
      return DASH;
    }
    String low = figure.low().isPresent() ? number(frame, measure, figure.low().getAsDouble()) : "";
    String high =
        figure.high().isPresent() ? number(frame, measure, figure.high().getAsDouble()) : "";
    return frame.range(low, high);
  }

  /** Whether there is a number or a range. */
  public static boolean any(Figure figure) {
    return figure.known() || figure.low().isPresent() || figure.high().isPresent();
  }

  /** A difference, with its sign. */
  public static String difference(Frame frame, String measure, Figure figure) {
    if (!figure.known()) {
      return DASH;
    }
    return signed(frame, measure, figure.value().orElseThrow());
  }

  /** A number with its sign. */
  public static String signed(Frame frame, String measure, double number) {
    String written =
        form(measure) == Form.PERCENT
            ? frame.decimal(100 * number, 1) + " " + frame.t("market.apart.percent")
            : number(frame, measure, number);
    return (number > 0 ? "+" : "") + written.replace('-', '−');
  }

  /** The name of a measure. */
  public static String name(Frame frame, String measure) {
    return frame.word("measure.name", measure);
  }

  /** The unit of a measure, as its card has it. */
  public static String unit(String measure) {
    Entry entry = ENTRIES.get(measure);
    return entry == null ? "" : entry.unit();
  }

  /** A number in the form of its unit. */
  public static String number(Frame frame, String measure, double number) {
    return switch (form(measure)) {
      case POINTS -> frame.decimal(number, 1);
      case PERCENT -> frame.percent(number);
      case WHOLE -> number == Math.rint(number) ? frame.count(number) : frame.decimal(number, 2);
      case FINE -> frame.decimal(number, FINE);
    };
  }

  private enum Form {
    POINTS,
    PERCENT,
    WHOLE,
    FINE
  }

  private static Form form(String measure) {
    if (measure.equals("lost_weight")) {
      return Form.WHOLE;
    }
    String unit = unit(measure);
    if (unit.startsWith("points")) {
      return Form.POINTS;
    }
    if (unit.equals("firms") || unit.equals("years") || unit.equals("services")) {
      return Form.WHOLE;
    }
    return measure.matches("share|cr[0-9]+|coverage|.*homing|reliance_.*|hymer_pashigian_half")
        ? Form.PERCENT
        : Form.FINE;
  }
}
