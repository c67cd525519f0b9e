package org.chokepoint.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.market.Ratio;

/**
 * A number of the law, exactly as it is written there: {@code 75}, {@code 7.5} or {@code 2/3}.
 *
 * @param text as written
 * @param value the number
 */
public record Threshold(String text, Ratio value) {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,9})?");
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})/([1-9][0-9]{0,8})");

  /** Reads a decimal number or a fraction of two whole numbers; empty if it is neither. */
  static Optional<Threshold> of(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return Optional.of(new Threshold(text, Ratio.of(new BigDecimal(text))));
    }
    Matcher fraction = FRACTION.matcher(text);
    return fraction.matches()
        ? Optional.of(
            new Threshold(
                text,
                new Ratio(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)))))
        : Optional.empty();
  }

  /** As written, with thousands marks where it is a whole number. */
  String grouped() {
    return text.matches("[0-9]+") ? String.format(Locale.ROOT, "%,d", new BigInteger(text)) : text;
  }
}
