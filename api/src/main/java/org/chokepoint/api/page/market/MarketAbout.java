package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;

/**
 * What a market is.
 *
 * @param origin the dataset
 * @param market its names
 * @param product what is supplied
 * @param geography where
 * @param segment the narrower cut, if any
 * @param definition who drew the boundary, and how
 * @param multiHoming whether one person may use several firms
 * @param elsewhere other datasets that have a market of that name
 */
public record MarketAbout(
    Origin origin,
    Named market,
    String product,
    String geography,
    String segment,
    String definition,
    boolean multiHoming,
    List<Origin> elsewhere) {
  public MarketAbout {
    elsewhere = List.copyOf(elsewhere);
  }

  static MarketAbout of(String dataset, String market, Release release, Labels labels) {
    Row row =
        Rows.of(release, "market").where("dataset", dataset).where("market_id", market).stream()
            .findFirst()
            .orElseThrow();
    return new MarketAbout(
        labels.origin(dataset),
        labels.market(dataset, market),
        row.text("product"),
        row.text("geography"),
        row.text("segment"),
        row.text("definition"),
        row.text("multi_homing").equals("true"),
        Rows.of(release, "market").where("market_id", market).stream()
            .map(other -> other.text("dataset"))
            .filter(other -> !other.equals(dataset))
            .distinct()
            .map(labels::origin)
            .toList());
  }
}
