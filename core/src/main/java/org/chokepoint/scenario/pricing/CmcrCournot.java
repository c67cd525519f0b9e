package org.chokepoint.scenario.pricing;

import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;

/**
 * By what fraction would marginal costs have to fall for a merger not to raise the price, where
 * firms compete in quantities of one good?
 *
 * <p>With S the sum of the merging firms' shares s_i, Q the sum of their squares and &epsilon; the
 * elasticity of demand (above 0, as an absolute number): of their average cost (S<sup>2</sup> - Q)
 * / (&epsilon; S - Q), for two firms 2 s_i s_j / (&epsilon; (s_i + s_j) - (s_i<sup>2</sup> +
 * s_j<sup>2</sup>)); of the price (S<sup>2</sup> - Q) / (&epsilon; S); of the cost of firm i alone
 * (S - s_i) / (&epsilon; - s_i). Fractions from 0; 1 or more of a cost means that no saving
 * suffices. Undefined where the denominator is not above zero: the firms' costs would not be
 * positive today. Froeb and Werden 1998, A Robust Test for Consumer Welfare Enhancing Mergers among
 * Sellers of a Homogeneous Product, Economics Letters 58.
 */
public final class CmcrCournot {
  private static final Undefined LOW =
      new Undefined(
          "the elasticity is too low for these shares: costs today would not be above zero");

  private CmcrCournot() {}

  /** As a fraction of the firms' average cost. */
  public static Outcome ofCost(List<Ratio> shares, Ratio elasticity) {
    return fraction(joint(shares), elasticity.times(sum(shares)).minus(squares(shares)).reduced());
  }

  /** As a fraction of the price. */
  public static Outcome ofPrice(List<Ratio> shares, Ratio elasticity) {
    Ratio below = elasticity.times(sum(shares));
    return below.signum() > 0 ? Outcome.value(joint(shares).dividedBy(below).value()) : LOW;
  }

  /**
   * As a fraction of the cost of one of the firms, were it alone to produce.
   *
   * @param firm its position among the shares
   */
  public static Outcome ofFirm(List<Ratio> shares, int firm, Ratio elasticity) {
    return fraction(
        sum(shares).minus(shares.get(firm)).reduced(),
        elasticity.minus(shares.get(firm)).reduced());
  }

  private static Ratio joint(List<Ratio> shares) {
    return sum(shares).times(sum(shares)).minus(squares(shares)).reduced();
  }

  private static Ratio sum(List<Ratio> shares) {
    return shares.stream().reduce(Ratio.of(0, 1), Ratio::plus).reduced();
  }

  private static Ratio squares(List<Ratio> shares) {
    return sum(shares.stream().map(share -> share.times(share)).toList());
  }

  private static Outcome fraction(Ratio above, Ratio below) {
    return below.signum() > 0 ? CmcrBertrand.shown(above.dividedBy(below)) : LOW;
  }
}
