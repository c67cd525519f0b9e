package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;

/**
 * How uncertain is it which firm serves the next unit, large firms weighted by the order?
 *
 * <p>ln(&Sigma; s_i<sup>a</sup>) / (1 - a), a the order; - &Sigma; s_i ln s_i at order 1, - ln s_1
 * at order infinity, - ln H at order 2. Nats, from 0 (one firm) to ln n (equal firms); falls as the
 * order rises. Undefined where nobody has anything, and where coverage is partial, the unlisted
 * firms may be countless and the order is 1 or less; otherwise an interval where coverage is
 * partial. O(n); the nearest double but for one case in a million, then the next. R&eacute;nyi
 * 1961.
 */
final class Renyi extends SizeMeasure {
  private final Parameter order;

  Renyi(Parameter order) {
    super(
        new MeasureCard(
            new MeasureId("renyi_" + order.id()),
            "Renyi entropy of order " + order.text(),
            "How uncertain is it which firm serves the next unit, large firms weighted by the"
                + " order?",
            formula(order),
            Unit.NATS,
            new Range(0, Double.POSITIVE_INFINITY, "0 for one firm, ln(n) for n equal firms"),
            Reading.FALLS,
            HannahKay.attends(order),
            "undefined where nobody has anything"
                + (order.value() <= 1
                    ? ", and where coverage is partial and the unlisted firms may be countless (no"
                        + " upper bound); otherwise"
                    : ";")
                + " an interval where coverage is partial",
            List.of(new Citation("Renyi 1961, On Measures of Entropy and Information")),
            new Example(
                List.of("1", "1", "1", "1", "1"),
                1.6094379124341003,
                "ln 5 for five equal firms at every order")),
        Majorisation.FALLS);
    this.order = order;
  }

  private static String formula(Parameter order) {
    if (Double.isInfinite(order.value())) {
      return "-ln(s_1)";
    }
    return order.value() == 1
        ? "-sum(s_i * ln(s_i))"
        : "ln(sum(s_i^" + order.text() + ")) / (1 - " + order.text() + ")";
  }

  @Override
  double value(SizeDistribution sizes) {
    return HillNumber.entropy(sizes, order).value();
  }
}
