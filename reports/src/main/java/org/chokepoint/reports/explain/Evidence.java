package org.chokepoint.reports.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.reports.explain.Explanation.FileLine;
import org.chokepoint.reports.explain.Explanation.SourceLine;
import org.chokepoint.reports.explain.Explanation.VerdictLine;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** What a number rests on and what rests on it, as the release keeps it. */
final class Evidence {
  private final ReleaseTables tables;
  private final String dataset;

  Evidence(ReleaseTables tables, String dataset) {
    this.tables = tables;
    this.dataset = dataset;
  }

  /** Where these sources are printed. */
  List<SourceLine> sources(Collection<String> ids) {
    List<SourceLine> lines = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      for (ReleaseRow row :
          Selected.rows(tables.table("source"), Map.of("dataset", dataset, "source_id", id))) {
        lines.add(
            new SourceLine(
                id,
                row.text("title"),
                row.text("publisher"),
                row.text("date"),
                row.text("url"),
                row.text("licence")));
      }
    }
    return lines;
  }

  /** The files of the dataset that fill these tables. */
  List<FileLine> files(Collection<String> names) {
    return Selected.rows(tables.table("dataset_file"), Map.of("dataset", dataset)).stream()
        .filter(row -> names.contains(row.text("table")))
        .map(
            row ->
                new FileLine(
                    row.text("file"),
                    row.text("table"),
                    row.text("sha256"),
                    (long) row.number("rows_read").orElse(0),
                    (long) row.number("rows_rejected").orElse(0)))
        .toList();
  }

  /** The rules judged on the same shares whose numbers name the measure. */
  List<VerdictLine> verdicts(ValueQuestion question) {
    return Selected.rows(
            tables.table("verdict"),
            Map.of(
                "dataset", dataset,
                "market", question.subject(),
                "period", question.period(),
                "region", question.region(),
                "basis", question.basis(),
                "lens", question.lens()))
        .stream()
        .filter(row -> names(row.text("inputs"), question.measure()))
        .map(
            row ->
                new VerdictLine(
                    row.text("authority"),
                    row.text("rule"),
                    row.text("reading"),
                    row.text("verdict"),
                    row.text("distance"),
                    row.text("inputs"),
                    row.text("citation"),
                    row.text("meaning")))
        .toList();
  }

  /** Inputs are written {@code cr3 99.40 >= 75 percent}, several joined. */
  private static boolean names(String inputs, String measure) {
    return List.of(inputs.split("[^a-z0-9_]+")).contains(measure);
  }
}
