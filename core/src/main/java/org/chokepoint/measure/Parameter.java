package org.chokepoint.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Twofold;

/**
 * The free number of a family of measures, as it stands at the end of an id: an underscore for the
 * point, so 0_5 is 0.5; no zeros to strip, so one number has one id.
 *
 * @param id the end of the id
 * @param text in words: 0.5, infinity
 * @param value the number; infinite for {@code inf}
 * @param exact the number beyond double precision; zero where infinite
 */
record Parameter(String id, String text, double value, Twofold exact) {
  static final Parameter INFINITE =
      new Parameter("inf", "infinity", Double.POSITIVE_INFINITY, Twofold.ZERO);

  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,2})(_[0-9]{0,5}[1-9])?");

  /** A number above zero and below 1000, or nothing where the text is none. */
  static Optional<Parameter> read(String id) {
    if (!FORM.matcher(id).matches() || id.equals("0")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(id.replace('_', '.'));
    return Optional.of(
        new Parameter(
            id, number.toPlainString(), number.doubleValue(), Twofold.of(Ratio.of(number))));
  }

  /** A number that stands in the code. */
  static Parameter of(String id) {
    return read(id).orElseThrow();
  }
}
