package org.chokepoint.api.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.finding.Findings;
import org.chokepoint.reports.table.ReleaseTables;
import org.jspecify.annotations.Nullable;

/** The front page: what a release found. */
public final class FindingsPage {
  private final Charts charts;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          FindingsPage.class.getClassLoader(),
          "org.chokepoint.api.page.generated");

  private volatile @Nullable Rendered last;

  private record Rendered(String release, String html) {}

  /** A page that shows those charts. */
  public FindingsPage(Charts charts) {
    this.charts = charts;
  }

  /** The page as HTML. A release never changes, so the last one asked for is kept. */
  public String html(Release release) {
    Rendered kept = last;
    if (kept == null || !kept.release().equals(release.id())) {
      kept = new Rendered(release.id(), render(release));
      last = kept;
    }
    return kept.html();
  }

  private String render(Release release) {
    StringOutput html = new StringOutput();
    templates.render("found.jte", found(release), html);
    return html.toString();
  }

  private Found found(Release release) {
    ReleaseTables tables = release.reportTables();
    Findings findings = Findings.of(tables);
    return new Found(
        Headline.of(findings),
        PublicationTime.of(release.entry().createdAt()),
        findings,
        PagePicture.of(charts.named("market-hhi"), tables, Map.of("region", ChartParameter.ANY)),
        findings.failures().stream()
            .findFirst()
            .map(
                worst ->
                    PagePicture.of(
                        charts.named("failure-rank"), tables, Map.of("dataset", worst.dataset()))),
        DatasetLine.of(release));
  }
}
