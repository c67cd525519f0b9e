package org.chokepoint.cli.answer;

import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.LorenzCurve;

/** The points of the Lorenz curves of markets whose firms are all listed. */
public final class LorenzSheet {
  private final Sheet.Builder rows =
      Sheet.named("lorenz", "market", "period", "region", "basis", "lens", "firms", "amount");

  /** Adds a curve. */
  public void add(SharesFile.Cell cell, Lens lens, Shares shares) {
    for (LorenzCurve.Point point : LorenzCurve.of(shares).points()) {
      rows.row(
          cell.market(),
          cell.period(),
          cell.region(),
          cell.basis(),
          lens.id(),
          point.firms().value(),
          point.amount().value());
    }
  }

  /** What was added. */
  public Sheet sheet() {
    return rows.sheet();
  }
}
