package org.chokepoint.market;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One printed figure of a market.
 *
 * @param firm the firm, or the name of a residual, total or outside row
 * @param group its ultimate parent, itself where it has none
 * @param product the firm's product the row is about; empty where it is the whole firm
 * @param value the figure
 * @param unit {@code percent} for parts of the whole market, else the unit of amounts
 * @param role what the row stands for
 * @param size how a residual row is spread over the firms it stands for
 */
public record ShareRow(
    String firm,
    String group,
    String product,
    BigDecimal value,
    String unit,
    Role role,
    SizeClass size) {

  /** A row about a whole firm, or a residual of which only the amount is known. */
  public static ShareRow of(String firm, String group, BigDecimal value, String unit, Role role) {
    return new ShareRow(firm, group, "", value, unit, role, SizeClass.UNKNOWN);
  }

  /** Whom the row is about when each row is looked at for itself. */
  String row() {
    return product.isEmpty() ? firm : firm + " / " + product;
  }

  /**
   * What is known of the firms behind a residual row.
   *
   * @param firms how many they are
   * @param smallest the least that each of them has
   * @param largest the most that each of them has
   */
  public record SizeClass(
      OptionalLong firms, Optional<BigDecimal> smallest, Optional<BigDecimal> largest) {
    /** Nothing is known but their amount together. */
    public static final SizeClass UNKNOWN =
        new SizeClass(OptionalLong.empty(), Optional.empty(), Optional.empty());
  }
}
