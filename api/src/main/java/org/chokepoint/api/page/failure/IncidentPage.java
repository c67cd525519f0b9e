package org.chokepoint.api.page.failure;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.text.Language;

/** One outage: its course, who was hit, restored when, and where sources do not agree. */
final class IncidentPage implements SitePage {
  private static final int FIGURES = 60;

  private final Charts charts;

  IncidentPage(Charts charts) {
    this.charts = charts;
  }

  @Override
  public String path() {
    return "/incidents/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", Paged.PARAMETER);
  }

  @Override
  public Content content(Question question, Release release) {
    List<IncidentLine> all = Incidents.all(release, question.language());
    String id = question.inPath("id", all.stream().map(IncidentLine::id).distinct().toList());
    List<IncidentLine> same = all.stream().filter(line -> line.id().equals(id)).toList();
    Optional<String> dataset =
        question.known("dataset", same.stream().map(IncidentLine::dataset).toList());
    IncidentLine incident =
        Incidents.once(
                same.stream()
                    .filter(line -> dataset.isEmpty() || dataset.get().equals(line.dataset()))
                    .toList())
            .get(0);
    IncidentView view = view(incident, same, question, release);
    return new Content("incident.jte", incident.name(), view);
  }

  private IncidentView view(
      IncidentLine incident, List<IncidentLine> same, Question question, Release release) {
    Nodes nodes = Nodes.of(release, incident.dataset(), question.language());
    Map<String, SourceLine> sources = SourceLine.of(release, incident.dataset());
    List<ImpactLine> figures =
        Row.of(
                release.table("incident_impact"),
                Map.of("dataset", incident.dataset(), "incident_id", incident.id()))
            .stream()
            .map(row -> ImpactLine.of(row, sources))
            .sorted(comparing(line -> line.from().isEmpty() ? "~" : line.from())) // undated last
            .toList();
    return new IncidentView(
        incident,
        same.stream().filter(line -> !line.dataset().equals(incident.dataset())).toList(),
        Optional.of(incident.trigger()).filter(node -> !node.isEmpty()).map(nodes::node),
        HitLine.of(figures),
        Conflict.among(figures),
        played(incident, release, nodes),
        uses(incident, release, question.language()),
        Paged.of(figures, question, FIGURES),
        pictures(incident, new ShownCharts(charts, release, question.language())));
  }

  private static List<PlayedLine> played(IncidentLine incident, Release release, Nodes nodes) {
    return Row.of(
            release.table("timeline"),
            Map.of("dataset", incident.dataset(), "incident", incident.id()))
        .stream()
        .map(row -> PlayedLine.of(row, nodes))
        .filter(line -> !line.state().equals("up"))
        .sorted(
            comparing((PlayedLine line) -> line.actualFrom().isEmpty() && line.actualBy().isEmpty())
                .thenComparing(line -> line.upHours().orElse(Double.MAX_VALUE))
                .thenComparing(line -> line.node().name()))
        .toList();
  }

  private static List<UseLine> uses(IncidentLine incident, Release release, Language language) {
    List<String> synthetic =
        DatasetCard.having(release, "incident_use", language).stream()
            .filter(DatasetCard::synthetic)
            .map(DatasetCard::id)
            .toList();
    return Row.of(release.table("incident_use"), Map.of("incident", incident.id())).stream()
        .map(row -> UseLine.of(row, synthetic.contains(row.text("dataset"))))
        .toList();
  }

  private static List<PagePicture> pictures(IncidentLine incident, ShownCharts shown) {
    Map<String, String> here = Map.of("dataset", incident.dataset(), "incident", incident.id());
    return Stream.of(
            shown.picture("restoration", here),
            shown.picture("daily-users", Map.of("incident", incident.id())),
            shown.picture("incidents-compared", Map.of()))
        .flatMap(Optional::stream)
        .toList();
  }
}
