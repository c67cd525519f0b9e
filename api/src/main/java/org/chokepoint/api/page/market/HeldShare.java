package org.chokepoint.api.page.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.Frame;
import org.chokepoint.reports.question.Named;

/**
 * What one holder has of a market.
 *
 * @param rank its rank, 1 for the largest
 * @param holder the firm or undertaking
 * @param amount its amount in the unit printed, where that is known
 * @param unit the unit
 * @param share its part of the whole
 * @param members the firms it consists of, where they are others than itself
 * @param sources where the figures are printed
 */
public record HeldShare(
    int rank,
    Named holder,
    Optional<BigDecimal> amount,
    String unit,
    double share,
    List<Named> members,
    List<String> sources) {
  public HeldShare {
    members = List.copyOf(members);
    sources = List.copyOf(sources);
  }

  /** The amount as a reader of that language writes it, with every digit printed. */
  public String written(Frame frame) {
    return amount
        .map(number -> frame.decimal(number.doubleValue(), Math.max(0, number.scale())))
        .orElse("");
  }
}
