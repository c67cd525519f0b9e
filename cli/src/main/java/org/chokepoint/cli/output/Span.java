package org.chokepoint.cli.output;

import java.math.BigDecimal;

/**
 * A cell that holds an interval: {@code low..high}.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Span(double low, double high) {
  @Override
  public String toString() {
    return plain(low) + ".." + plain(high);
  }

  private static String plain(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
