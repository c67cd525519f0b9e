package org.chokepoint.jobs.usage;

import java.util.Iterator;

/**
 * An exact sum for each firm in each market, region and period.
 *
 * @param firms the firms
 * @param sums the sums by firm, region and period
 */
record FirmSums(FirmCodes firms, CellSums sums) {
  /** The sums of the first number column over all batches. */
  static FirmSums of(Iterator<UsageBatch> batches, UsageNames names) {
    FirmSums all = new FirmSums(new FirmCodes(names), new CellSums());
    int[] firm = {};
    while (batches.hasNext()) {
      UsageBatch batch = batches.next();
      if (firm.length < batch.rows) {
        firm = new int[batch.rows];
      }
      if (batch.rows > 0) {
        all.add(batch, firm);
      }
    }
    return all;
  }

  private void add(UsageBatch batch, int[] firm) {
    firms.codes(batch.dataset(), batch.market(), batch.service(), batch.rows, firm);
    sums.reach(firms.size(), firms.names().regions(), firms.names().periods());
    sums.add(firm, batch.region(), batch.period(), batch.rows, batch.low[0], batch.high[0]);
  }
}
