package org.chokepoint.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;

/** Korea's rule book, and shorthand for judging with it. */
final class Korea {
  static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 1);

  private Korea() {}

  static RuleBook book() {
    return Books.named("kr");
  }

  /** Percentages of the largest firms of a market; the rest is unlisted. */
  static Shares percent(String... shares) {
    return Shares.partsOf(BigDecimal.valueOf(100), Markets.holdings(shares));
  }

  /** The merger rules met. */
  static List<String> safeHarbours(String hhi, String delta, LocalDate day) {
    Map<String, Bounds> numbers = Map.of("hhi_post", at(hhi), "delta_hhi", at(delta));
    return book().mergerRules(day).stream()
        .filter(rule -> rule.judge(numbers) == Finding.MET)
        .map(Rule::id)
        .toList();
  }

  static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }

  static Bounds at(String number) {
    return between(number, number);
  }

  static Bounds between(String low, String high) {
    return new Bounds(Ratio.of(new BigDecimal(low)), Ratio.of(new BigDecimal(high)));
  }
}
