package org.chokepoint.api.page.market;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chokepoint.api.page.Frame;
import org.chokepoint.rule.AllOf;
import org.chokepoint.rule.AnyOf;
import org.chokepoint.rule.Condition;
import org.chokepoint.rule.Requirement;

/** What a rule asks for, in words. */
public final class Asked {
  private Asked() {}

  /** The conditions, joined by and and or as the rule has them. */
  public static String of(Frame frame, Requirement requirement) {
    if (requirement instanceof Condition condition) {
      return condition(frame, condition);
    }
    return requirement instanceof AllOf all
        ? joined(frame, all.parts(), "rule.and")
        : joined(frame, ((AnyOf) requirement).parts(), "rule.or");
  }

  private static String joined(Frame frame, List<Requirement> parts, String key) {
    return parts.stream()
        .map(part -> part instanceof Condition ? of(frame, part) : bracketed(frame, part, parts))
        .collect(Collectors.joining(" " + frame.t(key) + " "));
  }

  private static String bracketed(Frame frame, Requirement part, List<Requirement> among) {
    return among.size() == 1 ? of(frame, part) : "(" + of(frame, part) + ")";
  }

  private static String condition(Frame frame, Condition condition) {
    String measure = condition.measure();
    String name =
        measure.matches("cr[0-9]+|m?hhi")
            ? measure.toUpperCase(Locale.ROOT)
            : frame.word("rule.quantity", measure);
    String sign = condition.comparison().sign().replace(">=", "≥").replace("<=", "≤");
    return "%s %s %s %s"
        .formatted(
            name,
            sign,
            number(frame, condition.threshold().text()),
            frame.word("rule.unit", condition.unit()));
  }

  /** As written, with the reader's thousands marks where it is a whole number. */
  private static String number(Frame frame, String text) {
    return text.matches("[0-9]+")
        ? NumberFormat.getIntegerInstance(frame.language().locale()).format(new BigInteger(text))
        : text;
  }
}
