package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;

/** The ranking of single points of failure, and with {@code node} what falls with that node. */
final class FailuresPage implements SitePage {
  private static final int LINES = 50;

  private final Charts charts;

  FailuresPage(Charts charts) {
    this.charts = charts;
  }

  @Override
  public String path() {
    return "/failures";
  }

  @Override
  public List<String> parameters() {
    return List.of(
        "dataset", "semantics", "by", "node", "depth", "open", "kind", "firm", Paged.PARAMETER);
  }

  @Override
  public Content content(Question question, Release release) {
    FailureScene scene = FailureScene.of(question, release);
    Nodes nodes = Nodes.of(release, scene.id(), question.language());
    ShownCharts shown = new ShownCharts(charts, release, question.language());
    Optional<String> node = question.known("node", release.table("failure").distinct("node"));
    if (node.isPresent()) {
      FailureView view = new FailureNode(scene, release, nodes, shown).view(node.get(), question);
      String title =
          Words.in(question.language()).of("failure.node.title", view.line().node().name());
      return new Content("failure.jte", title, view);
    }
    return new Content(
        "failures.jte",
        Words.in(question.language()).of("failure.title"),
        list(question, scene, nodes, release, shown));
  }

  private static FailureList list(
      Question question, FailureScene scene, Nodes nodes, Release release, ShownCharts shown) {
    Words words = Words.in(question.language());
    String by = question.known("by", FailureRanking.ORDERS).orElse(FailureRanking.ORDERS.get(0));
    List<FailureLine> lines = new FailureRanking(scene, release, nodes).lines(question, by);
    FirmNames firms = new FirmNames(release, question.language());
    return new FailureList(
        scene.dataset(),
        scene.semantics(),
        by,
        datasets(scene),
        Choice.of(
            nodes.all().stream()
                .map(NodeLine::kind)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .sorted()
                .toList(),
            kind -> words.known("failure.kind." + kind).orElse(kind),
            question.text("kind").orElse("")),
        Choice.of(
            nodes.all().stream()
                .map(NodeLine::firm)
                .filter(firm -> !firm.isEmpty())
                .distinct()
                .sorted()
                .toList(),
            firms::of,
            question.text("firm").orElse("")),
        Paged.of(lines, question, LINES),
        lines.stream().findFirst(),
        shown.picture(
            "failure-rank", Map.of("dataset", scene.id(), "semantics", scene.semantics())));
  }

  static List<Choice> datasets(FailureScene scene) {
    return scene.datasets().stream()
        .map(card -> new Choice(card.id(), card.title(), card.id().equals(scene.id())))
        .toList();
  }
}
