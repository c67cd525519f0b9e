package org.chokepoint.api.page.market;

import java.math.BigDecimal;
import java.util.List;
import org.chokepoint.api.page.Frame;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.catalogue.Family;
import org.chokepoint.measure.Range;

/**
 * What the page of measures shows.
 *
 * @param families the measures by family
 * @param computed those that have numbers in the release
 */
public record MeasureList(List<Family> families, List<String> computed) {
  public MeasureList {
    families = List.copyOf(families);
    computed = List.copyOf(computed);
  }

  /** A range in words. */
  public static String range(Frame frame, Range range) {
    boolean below = Double.isInfinite(range.low());
    boolean above = Double.isInfinite(range.high());
    if (below && above) {
      return frame.t("measure.anything");
    }
    if (below) {
      return frame.t("measure.below", plain(range.high()));
    }
    return above
        ? frame.t("measure.above", plain(range.low()))
        : frame.t("measure.from", plain(range.low()), plain(range.high()));
  }

  /** A worked example in words. */
  public static String example(Frame frame, Entry.Worked example) {
    boolean persons = example.amounts().stream().anyMatch(amount -> amount.contains("="));
    return frame.t(
        "measure.gives",
        String.join(persons ? " / " : ", ", example.amounts()),
        plain(example.value()));
  }

  private static String plain(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
