package org.chokepoint.api.page.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.api.release.Release;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.catalogue.Family;
import org.chokepoint.reports.question.Figure;

/**
 * The measures of one family at one place.
 *
 * @param family which family, from 0 in the order of the catalogue
 * @param lines a measure and its number each
 */
public record MeasureFigures(int family, List<Line> lines) {
  public MeasureFigures {
    lines = List.copyOf(lines);
  }

  /**
   * One measure.
   *
   * @param measure its id
   * @param figure the number, the interval, or why there is none
   */
  public record Line(String measure, Figure figure) {}

  /** Every number of a place, by family. */
  static List<MeasureFigures> at(Place place, Release release) {
    Map<String, Figure> figures =
        Rows.results(release)
            .where("dataset", place.dataset())
            .where("subject", place.market())
            .where("period", place.period())
            .where("region", place.region())
            .where("basis", place.basis())
            .where("lens", place.lens())
            .stream()
            .collect(
                Collectors.toMap(row -> row.text("measure"), Row::figure, (one, other) -> one));
    List<MeasureFigures> families = new ArrayList<>();
    for (Family family : Catalogue.families()) {
      List<Line> lines =
          family.entries().stream()
              .map(Entry::id)
              .flatMap(id -> line(id, figures).stream())
              .toList();
      if (!lines.isEmpty()) {
        families.add(new MeasureFigures(Catalogue.families().indexOf(family), lines));
      }
    }
    return families;
  }

  private static Optional<Line> line(String measure, Map<String, Figure> figures) {
    return Optional.ofNullable(figures.get(measure)).map(figure -> new Line(measure, figure));
  }
}
