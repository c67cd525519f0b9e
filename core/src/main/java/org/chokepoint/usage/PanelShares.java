package org.chokepoint.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Shares;

/**
 * Market shares from a panel. A person who uses several services counts for each of them, so user
 * shares are shares of uses: parts of the sum over services, not of the number of people.
 */
public final class PanelShares {
  private PanelShares() {}

  /**
   * Shares by people who used each service.
   *
   * @param cell the services of one market, period and region
   * @throws ArithmeticException if the people together span more than 18 digits
   */
  public static Shares byUsers(List<ServiceUse> cell, PanelCodes codes) {
    return shares(cell, codes, use -> codes.people(use.users().weight()));
  }

  /**
   * Shares by what people used of each service.
   *
   * @param cell the services of one market, period and region
   * @throws ArithmeticException if the amounts together span more than 18 digits
   */
  public static Shares byAmount(List<ServiceUse> cell, PanelCodes codes) {
    return shares(cell, codes, use -> codes.amount(use.amount()));
  }

  private static Shares shares(
      List<ServiceUse> cell, PanelCodes codes, Function<ServiceUse, BigDecimal> size) {
    return Shares.complete(
        cell.stream()
            .map(use -> new Holding(codes.services().get(use.service()), size.apply(use)))
            .toList());
  }
}
