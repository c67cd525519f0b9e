package org.chokepoint.api.page.market;

import java.util.List;
import java.util.Optional;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;

/**
 * One market in the list.
 *
 * @param origin the dataset
 * @param market its names
 * @param geography ISO 3166 code, or WORLD
 * @param newest the newest place with an HHI, if there is any number
 * @param hhi the HHI there
 * @param cr3 what the three largest hold there
 * @param presumed who is presumed dominant there, by authority
 */
public record MarketLine(
    Origin origin,
    Named market,
    String geography,
    Optional<Place> newest,
    Figure hhi,
    Figure cr3,
    List<Presumed> presumed) {
  public MarketLine {
    presumed = List.copyOf(presumed);
  }

  /** Made-up data or real. */
  String kind() {
    return origin.synthetic() ? "synthetic" : "real";
  }

  /** The period, or the empty text. */
  String period() {
    return newest.map(Place::period).orElse("");
  }
}
