package org.chokepoint.scenario.pricing;

import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;

/**
 * Does a merger make it pay to raise the price of a product?
 *
 * <p>UPP_A = &Sigma;_B D_AB (P_B - C_B) - E_A C_A, over the products B of the other merging owners;
 * in the unit of the prices, negative where the saving outweighs the sales regained. Undefined
 * where a diversion ratio is not known. Farrell and Shapiro 2010, Antitrust Evaluation of
 * Horizontal Mergers, B.E. Journal of Theoretical Economics 10(1).
 *
 * <p>GUPPI_A = &Sigma;_B D_AB m_B P_B / P_A: the same without the saving, as a fraction of the
 * price of A; from 0. Undefined where P_A is zero or a diversion ratio is not known. Salop and
 * Moresi 2009, Updating the Merger Guidelines.
 */
public final class PricePressure {
  private PricePressure() {}

  /**
   * UPP of a product.
   *
   * @param product A
   * @param joined the products that come under the same owner by the merger
   */
  public static Outcome upp(Product product, List<Product> joined, Diversion diversion) {
    Optional<Ratio> regained = regained(product, joined, diversion);
    return regained.isEmpty()
        ? unknown(product, joined)
        : Outcome.value(
            regained.get().minus(Ratio.of(product.efficiency()).times(product.cost())).value());
  }

  /**
   * GUPPI of a product.
   *
   * @param product A
   * @param joined the products that come under the same owner by the merger
   */
  public static Outcome guppi(Product product, List<Product> joined, Diversion diversion) {
    if (product.price().signum() == 0) {
      return new Undefined("the price of '" + product.name() + "' is 0");
    }
    return regained(product, joined, diversion)
        .map(regained -> Outcome.value(regained.dividedBy(product.exactPrice()).value()))
        .orElseGet(() -> unknown(product, joined));
  }

  private static Optional<Ratio> regained(
      Product product, List<Product> joined, Diversion diversion) {
    Ratio sum = Ratio.of(0, 1);
    for (Product other : joined) {
      Optional<Ratio> ratio = diversion.between(product.name(), other.name());
      if (ratio.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(ratio.get().times(other.gain())).reduced();
    }
    return Optional.of(sum);
  }

  private static Outcome unknown(Product product, List<Product> joined) {
    return new Undefined(
        "not all diversion ratios from '"
            + product.name()
            + "' to "
            + String.join(", ", joined.stream().map(Product::name).toList())
            + " are known");
  }
}
