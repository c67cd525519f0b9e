package org.chokepoint.scenario.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;

/**
 * By what fraction would marginal costs have to fall for a merger not to raise prices, where firms
 * compete in prices?
 *
 * <p>For two single-product firms alike: m / (1 - m) times D / (1 - D). In general the margins m'
 * that keep today's prices after the merger solve B' m' = B m, with B_ij = -D_ij P_j / P_i for
 * products of one owner before (B) or after it (B'), 1 on the diagonal and 0 elsewhere; CMCR_i =
 * (m'_i - m_i) / (1 - m_i). A fraction of today's cost; 1 or more means that no saving suffices.
 * Undefined where a margin or diversion is 1, a price is 0, a ratio is not known, or the system has
 * no single solution. O(k<sup>3</sup>) for k products. Werden 1996, A Robust Test for Consumer
 * Welfare Enhancing Mergers among Sellers of Differentiated Products, Journal of Industrial
 * Economics 44.
 */
public final class CmcrBertrand {
  private static final Ratio ONE = Ratio.of(1, 1);

  private CmcrBertrand() {}

  /**
   * Of two firms alike in everything.
   *
   * @param margin m of each, from 0 to 1
   * @param diversion D between them, from 0 to 1
   */
  public static Outcome symmetric(BigDecimal margin, BigDecimal diversion) {
    Ratio cost = ONE.minus(Ratio.of(margin));
    Ratio kept = ONE.minus(Ratio.of(diversion));
    if (cost.signum() <= 0) {
      return new Undefined("a margin of 1 leaves no cost to save");
    }
    if (kept.signum() <= 0) {
      return new Undefined("with a diversion of 1 no finite saving suffices");
    }
    return shown(Ratio.of(margin).times(Ratio.of(diversion)).dividedBy(cost.times(kept)));
  }

  /**
   * Of every product of the merging owners, in the order given.
   *
   * @param products all products of the merging owners
   */
  public static List<Outcome> of(List<Product> products, Diversion diversion) {
    Optional<String> objection = objection(products, diversion);
    if (objection.isPresent()) {
      return Collections.nCopies(products.size(), new Undefined(objection.get()));
    }
    List<Ratio> margins = products.stream().map(Product::exactMargin).toList();
    Ratio[][] merged = pressures(products, diversion);
    Ratio[][] today = pressures(products, diversion);
    for (int i = 0; i < today.length; i++) {
      for (int j = 0; j < today.length; j++) {
        if (!products.get(i).owner().equals(products.get(j).owner())) {
          today[i][j] = Ratio.of(0, 1);
        }
      }
    }
    Optional<List<Ratio>> needed = LinearSystem.solve(merged, LinearSystem.times(today, margins));
    if (needed.isEmpty()) {
      return Collections.nCopies(
          products.size(), new Undefined("no single set of margins keeps today's prices"));
    }
    List<Outcome> reductions = new ArrayList<>();
    for (int i = 0; i < products.size(); i++) {
      reductions.add(reduction(needed.get().get(i), margins.get(i)));
    }
    return reductions;
  }

  private static Optional<String> objection(List<Product> products, Diversion diversion) {
    for (Product product : products) {
      if (product.price().signum() == 0) {
        return Optional.of("the price of '" + product.name() + "' is 0");
      }
      for (Product other : products) {
        if (other != product && diversion.between(product.name(), other.name()).isEmpty()) {
          return Optional.of(
              "no diversion ratio from '" + product.name() + "' to '" + other.name() + "'");
        }
      }
    }
    return Optional.empty();
  }

  private static Ratio[][] pressures(List<Product> products, Diversion diversion) {
    int k = products.size();
    Ratio[][] pressures = new Ratio[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        Product from = products.get(i);
        Product to = products.get(j);
        pressures[i][j] =
            i == j
                ? ONE
                : diversion
                    .between(from.name(), to.name())
                    .orElseThrow()
                    .times(to.exactPrice())
                    .dividedBy(from.exactPrice())
                    .times(-1);
      }
    }
    return pressures;
  }

  private static Outcome reduction(Ratio needed, Ratio margin) {
    return margin.compareTo(ONE) == 0
        ? new Undefined("a margin of 1 leaves no cost to save")
        : shown(needed.minus(margin).dividedBy(ONE.minus(margin)));
  }

  static Outcome shown(Ratio reduction) {
    return new Value(
        reduction.value(), reduction.compareTo(ONE) < 0 ? "" : "no saving of costs suffices");
  }
}
