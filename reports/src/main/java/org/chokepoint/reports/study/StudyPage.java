package org.chokepoint.reports.study;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.picture.PicturesUnavailable;
import org.chokepoint.reports.picture.SvgRenderer;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Refusal;

/** A study as one HTML file that loads nothing from anywhere. */
public final class StudyPage {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          StudyPage.class.getClassLoader(),
          "org.chokepoint.reports.study.generated");

  private StudyPage() {}

  /**
   * The study; the same release and question give the same text.
   *
   * @throws IllegalArgumentException if the release has no such dataset
   */
  public static String html(ReleaseTables tables, Charts charts, StudyQuestion question) {
    StringOutput html = new StringOutput();
    TEMPLATES.render("study.jte", Map.of("study", study(tables, charts, question)), html);
    return html.toString();
  }

  private static Study study(ReleaseTables tables, Charts charts, StudyQuestion question) {
    StudyWords words = StudyWords.in(question.language());
    Study.Card card = card(tables, question.dataset(), words);
    DatasetRows rows = new DatasetRows(tables, question.dataset(), words);
    StudyMethods methods = new StudyMethods(rows);
    QualityTables quality = new QualityTables(rows);
    List<StudyFigure> figures = List.of();
    Optional<String> without = Optional.empty();
    try (SvgRenderer renderer = SvgRenderer.open()) {
      figures = new StudyFigures(charts, tables, rows, question.language()).all(renderer);
    } catch (PicturesUnavailable unavailable) {
      without = Optional.of(String.valueOf(unavailable.getMessage()));
    }
    return new Study(
        question,
        words,
        tables.releaseId(),
        card,
        new StudyFindings(rows).sentences(),
        figures,
        without,
        Stream.of(new MarketTables(rows).all(), new FailureTables(rows).all())
            .flatMap(List::stream)
            .toList(),
        methods.formulas(),
        methods.rules(),
        methods.semantics(),
        quality.all(),
        quality.sources(),
        methods.commands(tables.releaseId()));
  }

  private static Study.Card card(ReleaseTables tables, String dataset, StudyWords words) {
    ReleaseRow card =
        new Names(tables, "dataset", List.of("dataset"))
            .row(List.of(dataset))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        Refusal.of(
                            "dataset",
                            dataset,
                            ReleaseRow.of(tables.table("dataset")).stream()
                                .map(row -> row.text("dataset"))
                                .toList())));
    return new Study.Card(
        words.title(card.text("title"), card.text("title_local")),
        words.title(card.text("question"), card.text("question_local")),
        card.text("kind").equalsIgnoreCase("synthetic"),
        card.text("licence"),
        card.text("coverage"),
        card.text("methods"),
        card.text("card_sha256"));
  }
}
