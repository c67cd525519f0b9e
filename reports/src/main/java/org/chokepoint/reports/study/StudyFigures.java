package org.chokepoint.reports.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.picture.SvgRenderer;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;

/** The charts that fit a dataset: those that can be asked for it and then show something. */
final class StudyFigures {
  /** In the order of a study; a chart that does not ship is passed over. */
  private static final List<String> ORDER =
      List.of(
          "market-hhi",
          "shares",
          "concentration-over-time",
          "lorenz",
          "region-map",
          "overlap",
          "rule-matrix",
          "disagreement",
          "failure-rank",
          "neighbourhood",
          "need-flow",
          "stranded",
          "restoration",
          "remedies",
          "daily-users");

  private final Charts charts;
  private final ReleaseTables tables;
  private final DatasetRows rows;
  private final Language language;

  StudyFigures(Charts charts, ReleaseTables tables, DatasetRows rows, Language language) {
    this.charts = charts;
    this.tables = tables;
    this.rows = rows;
    this.language = language;
  }

  List<StudyFigure> all(SvgRenderer renderer) {
    List<StudyFigure> figures = new ArrayList<>();
    for (String id : ORDER) {
      charts.list().stream()
          .filter(chart -> chart.id().equals(id))
          .findFirst()
          .flatMap(chart -> figure(chart, renderer))
          .ifPresent(figures::add);
    }
    return figures;
  }

  private Optional<StudyFigure> figure(Chart chart, SvgRenderer renderer) {
    Map<String, String> asked = parameters(chart);
    return asked.containsKey("dataset")
        ? drawing(chart, asked)
            .filter(drawing -> !drawing.rows().isEmpty())
            .map(drawing -> figure(chart, drawing, renderer))
        : Optional.empty();
  }

  /** Nothing where the chart refuses: it takes datasets, but this one has none of what it shows. */
  private Optional<Drawing> drawing(Chart chart, Map<String, String> asked) {
    try {
      return Optional.of(chart.drawing(tables, asked, language));
    } catch (IllegalArgumentException doesNotFit) {
      return Optional.empty();
    }
  }

  private StudyFigure figure(Chart chart, Drawing drawing, SvgRenderer renderer) {
    return new StudyFigure(
        chart.id(),
        chart.title(language),
        chart.question(language),
        renderer.svg(drawing.option(), drawing.width(), drawing.height()),
        drawing.alternative());
  }

  private Map<String, String> parameters(Chart chart) {
    Map<String, String> subjects = new HashMap<>(Map.of("dataset", rows.dataset()));
    first(rows.latest(), "subject").ifPresent(market -> subjects.put("market", market));
    first(rows.failures(), "node").ifPresent(node -> subjects.put("node", node));
    first(rows.of("incident"), "incident_id").ifPresent(one -> subjects.put("incident", one));
    subjects
        .keySet()
        .retainAll(chart.parameters().stream().map(parameter -> parameter.name()).toList());
    return subjects;
  }

  private static Optional<String> first(List<ReleaseRow> rows, String column) {
    return rows.stream().findFirst().map(row -> row.text(column));
  }
}
