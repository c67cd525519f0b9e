package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;

/**
 * What one rule says of a place.
 *
 * @param place the place
 * @param market the market there
 * @param authority the short name of the authority
 * @param rule the rule
 * @param reading its reading, where it has several
 * @param verdict {@code met}, {@code possible} or {@code not met}
 * @param undertakings those it names
 * @param inputs the numbers compared
 * @param distance how far they are from the thresholds
 * @param missing what would have to be known
 * @param meaning what follows
 * @param citation where it is written
 * @param status the standing of the rule
 */
public record Judged(
    Place place,
    Named market,
    String authority,
    String rule,
    String reading,
    String verdict,
    List<Named> undertakings,
    String inputs,
    String distance,
    String missing,
    String meaning,
    String citation,
    String status) {
  public Judged {
    undertakings = List.copyOf(undertakings);
  }

  /** The verdicts of a place. */
  static List<Judged> at(Place place, Release release, Labels labels, Authorities authorities) {
    return Rows.at(release, "verdict", place).where("lens", place.lens()).stream()
        .map(row -> of(row, labels, authorities))
        .toList();
  }

  static Judged of(Row row, Labels labels, Authorities authorities) {
    Place place = Place.of(row, "market");
    return new Judged(
        place,
        labels.market(place.dataset(), place.market()),
        authorities.id(row.text("authority")),
        row.text("rule"),
        row.text("reading"),
        row.text("verdict"),
        row.list("undertakings").stream().map(firm -> labels.firm(place.dataset(), firm)).toList(),
        row.text("inputs"),
        row.text("distance"),
        row.text("missing"),
        row.text("meaning"),
        row.text("citation"),
        row.text("status"));
  }
}
