package org.chokepoint.api.page.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Labels;

/** Every market of a release with its newest numbers, affiliates counted as one undertaking. */
final class MarketLines {
  private static final String LENS = "group";

  private final Release release;
  private final Labels labels;
  private final Authorities authorities;
  private final Map<List<String>, List<Row>> hhi = new HashMap<>();
  private final Map<Place, Figure> cr3 = new HashMap<>();

  MarketLines(Release release, Labels labels, Authorities authorities) {
    this.release = release;
    this.labels = labels;
    this.authorities = authorities;
    results("hhi").stream()
        .forEach(row -> hhi.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
    results("cr3").stream().forEach(row -> cr3.put(Place.ofResult(row), row.figure()));
  }

  private Rows results(String measure) {
    return Rows.results(release).where("measure", measure).where("lens", LENS);
  }

  private static List<String> key(Row row) {
    return List.of(row.text("dataset"), row.text("subject"));
  }

  List<MarketLine> all() {
    return Rows.of(release, "market").stream().map(this::line).toList();
  }

  private MarketLine line(Row row) {
    String dataset = row.text("dataset");
    String market = row.text("market_id");
    Optional<Row> newest = newest(hhi.getOrDefault(List.of(dataset, market), List.of()));
    Optional<Place> place = newest.map(Place::ofResult);
    return new MarketLine(
        labels.origin(dataset),
        labels.market(dataset, market),
        row.text("geography"),
        place,
        newest.map(Row::figure).orElse(Figure.none("")),
        place.map(cr3::get).orElse(Figure.none("")),
        place.map(at -> Presumed.at(at, release, labels, authorities)).orElse(List.of()));
  }

  /** The newest number; one that is known at least between two ends before one that is not. */
  private static Optional<Row> newest(List<Row> rows) {
    Comparator<Row> known = Comparator.comparing(row -> !Shown.any(row.figure()));
    return rows.stream().min(known.thenComparing(Place::ofResult, Place.NEWEST));
  }
}
