package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;

/**
 * How many firms of equal size would be as concentrated, large firms weighted by the order?
 *
 * <p>(&Sigma; s_i<sup>a</sup>)<sup>1/(1-a)</sup>, a the order; exp(- &Sigma; s_i ln s_i) at order
 * 1, 1/s_1 at order infinity, 1/H at order 2. Firms, from 1 (one firm) to n (n equal firms); falls
 * as the order rises. Undefined where nobody has anything, and where coverage is partial, the
 * unlisted firms may be countless and the order is 1 or less; otherwise an interval where coverage
 * is partial. O(n); the nearest double but for one case in a million, then the next. Hannah and Kay
 * 1977; the same as Hill 1973.
 */
final class HannahKay extends SizeMeasure {
  private final Parameter order;

  HannahKay(Parameter order) {
    super(
        new MeasureCard(
            new MeasureId("hannah_kay_" + order.id()),
            "Hannah-Kay numbers equivalent of order " + order.text(),
            "How many firms of equal size would be as concentrated, large firms weighted by"
                + " the order?",
            formula(order),
            Unit.FIRMS,
            new Range(1, Double.POSITIVE_INFINITY, "1 for one firm, n for n equal firms"),
            Reading.FALLS,
            attends(order),
            "undefined where nobody has anything"
                + (order.value() <= 1
                    ? ", and where coverage is partial and the unlisted firms may be countless (no"
                        + " upper bound); otherwise"
                    : ";")
                + " an interval where coverage is partial",
            List.of(
                new Citation("Hannah and Kay 1977, Concentration in Modern Industry"),
                new Citation("Hill 1973, Diversity and Evenness, Ecology 54")),
            new Example(
                List.of("1", "1", "1", "1", "1"), 5, "n equal firms are n firms at every order")),
        Majorisation.FALLS);
    this.order = order;
  }

  private static String formula(Parameter order) {
    if (Double.isInfinite(order.value())) {
      return "1 / s_1";
    }
    return order.value() == 1
        ? "exp(-sum(s_i * ln(s_i)))"
        : "sum(s_i^" + order.text() + ")^(1 / (1 - " + order.text() + "))";
  }

  /** What a measure of that order looks at. */
  static String attends(Parameter order) {
    if (Double.isInfinite(order.value())) {
      return "the largest firm, no other";
    }
    return order.value() > 1
        ? "the whole distribution, large firms most"
        : order.value() == 1
            ? "the whole distribution, each firm in proportion to its share"
            : "the whole distribution, small firms more than their share";
  }

  @Override
  double value(SizeDistribution sizes) {
    return HillNumber.of(sizes, order);
  }
}
