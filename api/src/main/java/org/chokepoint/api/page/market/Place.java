package org.chokepoint.api.page.market;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.api.page.Frame;
import org.chokepoint.market.Basis;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.table.Periods;

/**
 * One market at one time, looked at in one way.
 *
 * @param dataset the dataset
 * @param market the market
 * @param period the period
 * @param region the region; {@code all} is the whole geography
 * @param basis what the shares are shares of
 * @param lens {@code group} or {@code firm}
 */
public record Place(
    String dataset, String market, String period, String region, String basis, String lens) {
  private static final List<String> BASES = Basis.ids();

  /** The newest first; among those of one day the whole geography and the first basis. */
  static final Comparator<Place> NEWEST =
      comparing(Place::lastDay)
          .reversed()
          .thenComparing(place -> !place.region().equals("all"))
          .thenComparing(place -> BASES.indexOf(place.basis()))
          .thenComparing(Place::dataset)
          .thenComparing(Place::region);

  /** Where a number of the result table stands. */
  static Place ofResult(Row row) {
    return of(row, "subject");
  }

  /** Where a row stands whose market is in {@code column}. */
  static Place of(Row row, String column) {
    return new Place(
        row.text("dataset"),
        row.text(column),
        row.text("period"),
        row.text("region"),
        row.text("basis"),
        row.text("lens"));
  }

  /** The last day of the period. */
  LocalDate lastDay() {
    return Periods.lastDay(period).orElse(LocalDate.MIN);
  }

  /** The same without the lens. */
  Cell cell() {
    return new Cell(dataset, market, period, region, basis);
  }

  /** Where a number of this place is explained. */
  public String explain(Frame frame, String measure) {
    return frame.to(
        "/explain",
        "dataset",
        dataset,
        "subject_kind",
        "market",
        "subject",
        market,
        "period",
        period,
        "region",
        region,
        "basis",
        basis,
        "lens",
        lens,
        "measure",
        measure);
  }

  /** The page of the market at this place. */
  public String page(Frame frame) {
    return frame.to(
        "/markets/" + Frame.part(market),
        "dataset",
        dataset,
        "period",
        period,
        "region",
        region,
        "basis",
        basis,
        "lens",
        lens);
  }

  /** Data of this place. */
  public String data(Frame frame, String path) {
    return frame.data(
        path, "dataset", dataset, "market", market, "period", period, "region", region, "basis",
        basis, "lens", lens);
  }
}
