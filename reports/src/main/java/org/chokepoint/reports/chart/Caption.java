package org.chokepoint.reports.chart;

import static org.chokepoint.reports.text.Words.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Wording;
import org.chokepoint.table.Periods;

/**
 * The words around a picture.
 *
 * @param title the heading
 * @param subtitle definition and period
 * @param period the periods of the rows, from the first to the last
 * @param source the datasets drawn
 * @param release the release, as it is cited
 * @param releaseId the release's id
 * @param address where the chart is found in any installation
 * @param language of all of them
 */
record Caption(
    String title,
    String subtitle,
    String period,
    String source,
    String release,
    String releaseId,
    String address,
    Language language) {
  private static final int DATASETS_NAMED = 3;
  private static final int READ_OUT = 5;

  static Caption of(
      ChartSpecification specification,
      Settings settings,
      ReleaseTables tables,
      List<ReleaseRow> rows,
      String address) {
    Language language = settings.language();
    String period = periods(rows, language);
    Settings all = settings.with("periods", period);
    return new Caption(
        all.fill(specification.title().in(language)),
        all.fill(specification.subtitle().in(language)),
        period,
        phrase("source", language, Map.of("datasets", datasets(tables, rows, language))),
        phrase("release", language, Map.of("release", tables.releaseId())),
        tables.releaseId(),
        address,
        language);
  }

  /** One sentence that reads the picture out. */
  String sentence(Shape.Telling told) {
    List<String> all = told.items();
    int more = all.size() - READ_OUT;
    String first = all.stream().limit(READ_OUT).collect(Collectors.joining("; "));
    String rest =
        more <= 0
            ? ""
            : phrase("more", language, Map.of("more", "" + more, "last", all.get(all.size() - 1)));
    return phrase(
        told.phrase(),
        language,
        Map.of(
            "title", title, "count", "" + told.count(), "items", first + rest, "release", release));
  }

  /** One sentence for a picture without data. */
  String nothing(String asked) {
    return phrase(
        asked.isEmpty() ? "no-data-any" : "no-data",
        language,
        Map.of("title", title, "release", releaseId, "asked", asked));
  }

  private static String periods(List<ReleaseRow> rows, Language language) {
    List<String> periods =
        rows.stream()
            .filter(row -> row.has("period"))
            .map(row -> row.text("period"))
            .filter(Periods::valid)
            .sorted(Comparator.comparing(period -> Periods.lastDay(period).orElseThrow()))
            .map(period -> Wording.PERIOD.of(period, language))
            .toList();
    if (periods.isEmpty()) {
      return phrase("not-given", language, Map.of());
    }
    String first = periods.get(0);
    String last = periods.get(periods.size() - 1);
    return first.equals(last)
        ? first
        : phrase("to", language, Map.of("first", first, "last", last));
  }

  /** The datasets of the rows, by id. */
  static List<String> ids(List<ReleaseRow> rows) {
    return rows.stream().map(row -> row.text("dataset")).distinct().sorted().toList();
  }

  private static String datasets(ReleaseTables tables, List<ReleaseRow> rows, Language language) {
    List<String> ids = ids(rows);
    Names names = new Names(tables, "dataset", List.of("dataset"));
    String named =
        ids.stream()
            .limit(DATASETS_NAMED)
            .map(id -> dataset(names, id, language))
            .collect(Collectors.joining("; "));
    int more = ids.size() - DATASETS_NAMED;
    return ids.isEmpty()
        ? phrase("none", language, Map.of())
        : more > 0
            ? phrase("more-datasets", language, Map.of("named", named, "more", "" + more))
            : named;
  }

  private static String dataset(Names names, String id, Language language) {
    String english = names.text("title", List.of(id)).orElse(id);
    String title =
        language == Language.KO ? names.text("title_local", List.of(id)).orElse(english) : english;
    boolean synthetic =
        names.text("kind", List.of(id)).filter("synthetic"::equalsIgnoreCase).isPresent();
    return synthetic ? phrase("synthetic", language, Map.of("title", title)) : title;
  }
}
