package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;

/** The outages on file. */
final class IncidentsPage implements SitePage {
  private final Charts charts;

  IncidentsPage(Charts charts) {
    this.charts = charts;
  }

  @Override
  public String path() {
    return "/incidents";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset");
  }

  @Override
  public Content content(Question question, Release release) {
    List<DatasetCard> datasets = DatasetCard.having(release, "incident", question.language());
    Optional<String> dataset =
        question.known("dataset", datasets.stream().map(DatasetCard::id).toList());
    List<IncidentLine> all =
        Incidents.all(release, question.language()).stream()
            .filter(line -> dataset.isEmpty() || dataset.get().equals(line.dataset()))
            .toList();
    return new Content(
        "incidents.jte",
        Words.in(question.language()).of("incident.title"),
        new IncidentList(
            datasets.stream()
                .map(
                    card ->
                        new Choice(card.id(), card.title(), dataset.equals(Optional.of(card.id()))))
                .toList(),
            Incidents.once(all),
            new ShownCharts(charts, release, question.language())
                .picture("incidents-compared", Map.of("dataset", dataset.orElse("")))));
  }
}
