package org.chokepoint.api.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comparisons of a verdict in words; what is not one stays as it is. */
public final class Distances {
  private static final String NUMBER = "([+-]?[0-9][0-9.,]*)";
  private static final String NAME = "(\\S+?)(?: of (\\S+))? ";
  private static final Pattern INPUT =
      Pattern.compile(NAME + NUMBER + "(?: to " + NUMBER + ")? (>=|<=|>|<) (\\S+) (\\S+)");
  private static final Pattern DISTANCE =
      Pattern.compile(NAME + NUMBER + "(?: to " + NUMBER + ")? (\\S+)");

  private Distances() {}

  /** The numbers beside the thresholds they were compared with. */
  public static List<String> inputs(Frame frame, String text) {
    return pieces(text).map(piece -> input(frame, piece)).toList();
  }

  /** How far the numbers are from the thresholds. */
  public static List<String> distances(Frame frame, String text) {
    return pieces(text).map(piece -> distance(frame, piece)).toList();
  }

  private static Stream<String> pieces(String text) {
    return Arrays.stream(text.split("; ", -1)).filter(piece -> !piece.isEmpty());
  }

  private static String input(Frame frame, String piece) {
    Matcher parts = INPUT.matcher(piece);
    if (!parts.matches()) {
      return piece;
    }
    String number =
        parts.group(4) == null ? parts.group(3) : frame.range(parts.group(3), parts.group(4));
    String sign = parts.group(5).replace(">=", "≥").replace("<=", "≤");
    return "%s %s %s %s %s"
        .formatted(
            name(frame, parts.group(1)), number, sign, parts.group(6), unit(frame, parts.group(7)));
  }

  private static String distance(Frame frame, String piece) {
    Matcher parts = DISTANCE.matcher(piece);
    if (!parts.matches()) {
      return piece;
    }
    String name = name(frame, parts.group(1));
    String low = parts.group(3);
    String unit = frame.word("market.apart", parts.group(5));
    if (parts.group(4) == null) {
      return frame.t(key(low), name, size(low), unit);
    }
    String high = parts.group(4);
    return key(low).equals(key(high))
        ? frame.t(key(low), name, frame.range(size(low), size(high)), unit)
        : frame.t("market.distance.around", name, size(low), size(high), unit);
  }

  private static String key(String number) {
    return number.startsWith("-") ? "market.distance.below" : "market.distance.above";
  }

  private static String size(String number) {
    return number.replaceFirst("^[+-]", "");
  }

  private static String name(Frame frame, String measure) {
    return measure.matches("cr[0-9]+|m?hhi")
        ? measure.toUpperCase(Locale.ROOT)
        : frame.word("rule.quantity", measure);
  }

  private static String unit(Frame frame, String unit) {
    return frame.word("rule.unit", unit);
  }
}
