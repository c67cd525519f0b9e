package org.chokepoint.reports.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.reports.chart.Marks.Mark;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.table.Periods;

/**
 * The words around a picture.
 *
 * @param title the heading
 * @param subtitle definition and period
 * @param source the datasets drawn
 * @param release the release, as it is cited
 */
record Caption(String title, String subtitle, String source, String release) {
  private static final int DATASETS_NAMED = 3;
  private static final int MARKS_READ_OUT = 5;

  static Caption of(
      ChartSpecification specification,
      Settings settings,
      ReleaseTables tables,
      List<ReleaseRow> rows) {
    Settings all = settings.with("periods", periods(rows));
    return new Caption(
        all.fill(specification.title()),
        all.fill(specification.subtitle()),
        "Source: " + datasets(tables, rows),
        "Chokepoint release " + tables.releaseId());
  }

  /** One sentence that reads the picture out. */
  String sentence(Marks marks) {
    String first =
        marks.marks().stream()
            .limit(MARKS_READ_OUT)
            .map(mark -> mark.oneLine() + ": " + mark.label())
            .collect(Collectors.joining("; "));
    int more = marks.marks().size() - MARKS_READ_OUT;
    Mark last = marks.marks().get(marks.marks().size() - 1);
    String rest =
        more <= 0
            ? ""
            : "; and %d more down to %s: %s".formatted(more, last.oneLine(), last.label());
    return "Bar chart, %s, %d in order of size: %s%s (%s)."
        .formatted(title, marks.marks().size(), first, rest, release);
  }

  /** One sentence for a picture without data. */
  String nothing(String asked) {
    return "No data for '%s': release %s has no row with %s."
        .formatted(title, release.substring("Chokepoint release ".length()), asked);
  }

  private static String periods(List<ReleaseRow> rows) {
    List<String> periods =
        rows.stream()
            .filter(row -> row.cells().containsKey("period"))
            .map(row -> row.text("period"))
            .filter(Periods::valid)
            .sorted(Comparator.comparing(period -> Periods.lastDay(period).orElseThrow()))
            .toList();
    if (periods.isEmpty()) {
      return "not given";
    }
    String first = periods.get(0);
    String last = periods.get(periods.size() - 1);
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String datasets(ReleaseTables tables, List<ReleaseRow> rows) {
    Collection<String> ids = new TreeSet<>();
    rows.forEach(row -> ids.add(row.text("dataset")));
    Names names = new Names(tables, "dataset", List.of("dataset"));
    String named =
        ids.stream()
            .limit(DATASETS_NAMED)
            .map(id -> dataset(names, id))
            .collect(Collectors.joining("; "));
    int more = ids.size() - DATASETS_NAMED;
    return ids.isEmpty() ? "none" : more > 0 ? named + "; and " + more + " more" : named;
  }

  private static String dataset(Names names, String id) {
    String title = names.text("title", List.of(id)).orElse(id);
    boolean synthetic =
        names.text("kind", List.of(id)).filter("synthetic"::equalsIgnoreCase).isPresent();
    return synthetic ? title + " (synthetic data)" : title;
  }
}
