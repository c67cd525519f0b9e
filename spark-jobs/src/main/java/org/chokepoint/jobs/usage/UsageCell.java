package org.chokepoint.jobs.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Shares;

/** What the firms of one market have in one region and period. */
final class UsageCell {
  private final CellNames names;
  private final CellSums sums;
  private final int[] slots;

  /**
   * A cell.
   *
   * @param slots where the sums of its firms are
   */
  UsageCell(CellNames names, CellSums sums, int[] slots) {
    this.names = names;
    this.sums = sums;
    this.slots = slots;
  }

  private long key() {
    return sums.key(slots[0]);
  }

  String dataset() {
    return names.dataset(CellKey.firm(key()));
  }

  String market() {
    return names.market(CellKey.firm(key()));
  }

  String region() {
    return names.region(CellKey.region(key()));
  }

  String period() {
    return names.period(CellKey.period(key()));
  }

  /** The firms by name. */
  List<String> firms() {
    String[] firms = new String[slots.length];
    for (int i = 0; i < firms.length; i++) {
      firms[i] = names.service(CellKey.firm(sums.key(slots[i])));
    }
    return Arrays.asList(firms);
  }

  /** The firms and their amounts, by name. */
  List<Holding> holdings(int scale) {
    List<Holding> holdings = new ArrayList<>(slots.length);
    List<String> firms = firms();
    for (int i = 0; i < slots.length; i++) {
      BigDecimal amount = sums.amount(slots[i], scale);
      holdings.add(new Holding(firms.get(i), amount));
    }
    return holdings;
  }

  /**
   * The market as shares, for measures, which ask for no names; all firms are listed, since every
   * row is read.
   *
   * @throws ArithmeticException if the amounts together span more than 18 digits
   */
  Shares shares(int scale) {
    long[] steps = new long[slots.length];
    for (int i = 0; i < steps.length; i++) {
      if (sums.high(slots[i]) != 0) {
        return Shares.complete(holdings(scale));
      }
      steps[i] = sums.low(slots[i]);
    }
    return Shares.ofSteps(List.of(), steps, scale);
  }
}
