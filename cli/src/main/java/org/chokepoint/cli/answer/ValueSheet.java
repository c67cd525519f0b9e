package org.chokepoint.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Lens;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Outcome;

/** Numbers of markets: a value, an interval, or the reason why there is none. */
public final class ValueSheet {
  private final boolean bases;
  private final Sheet.Builder rows;

  /**
   * An empty sheet.
   *
   * @param bases what the shares are shares of; named in a last column where there are several
   */
  public ValueSheet(List<String> bases) {
    this.bases = bases.size() > 1;
    List<String> columns =
        new ArrayList<>(
            List.of(
                "market", "period", "region", "lens", "measure", "value", "low", "high", "reason"));
    if (this.bases) {
      columns.add("basis");
    }
    this.rows = Sheet.named("values", columns.toArray(new String[0]));
  }

  /** Adds one number. */
  public void add(SharesFile.Cell cell, Lens lens, MeasureCard card, Outcome outcome) {
    List<Object> row =
        new ArrayList<>(
            List.of(cell.market(), cell.period(), cell.region(), lens.id(), card.id().text()));
    row.addAll(cells(outcome));
    if (bases) {
      row.add(cell.basis());
    }
    rows.row(row.toArray());
  }

  /** A number as the cells value, low, high and reason. */
  static List<Object> cells(Outcome outcome) {
    return List.of(
        Outcomes.value(outcome),
        Outcomes.low(outcome),
        Outcomes.high(outcome),
        Outcomes.reason(outcome));
  }

  /** What was added. */
  public Sheet sheet() {
    return rows.sheet();
  }
}
