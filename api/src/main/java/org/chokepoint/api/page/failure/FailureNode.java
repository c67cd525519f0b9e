package org.chokepoint.api.page.failure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.release.Release;

/** Gathers what a release says about one node's failure. */
final class FailureNode {
  private static final int FALLEN = 60;

  private final FailureScene scene;
  private final Release release;
  private final Nodes nodes;
  private final ShownCharts charts;

  FailureNode(FailureScene scene, Release release, Nodes nodes, ShownCharts charts) {
    this.scene = scene;
    this.release = release;
    this.nodes = nodes;
    this.charts = charts;
  }

  FailureView view(String node, Question question) {
    List<FailureLine> ranking =
        new FailureRanking(scene, release, nodes)
            .lines(question.bare(), FailureRanking.ORDERS.get(0));
    FailureLine line =
        ranking.stream()
            .filter(one -> one.node().id().equals(node))
            .findFirst()
            .orElseThrow(() -> absent(node));
    Needs needs = Needs.of(release, scene.id(), nodes);
    return new FailureView(
        scene.dataset().orElseThrow(),
        scene.semantics(),
        line,
        ranking.size(),
        line.node().firm().isEmpty()
            ? ""
            : new FirmNames(release, question.language()).of(line.node().firm()),
        Optional.ofNullable(SourceLine.of(release, scene.id()).get(line.node().source())),
        Paged.of(fallen(node, needs), question, FALLEN),
        StrandedLine.of(scene.rows(release, "stranded", Map.of("node", node)), release, scene.id()),
        repairs(node),
        pairs(node),
        scene.rows(release, "hidden_cause").stream()
            .map(row -> CauseLine.of(row, nodes))
            .filter(cause -> cause.concerns(node))
            .toList(),
        neighbourhood(node, needs, question),
        charts.picture(
            "neighbourhood",
            Map.of(
                "dataset", scene.id(),
                "node", node,
                "depth", question.text("depth").orElse("1"))),
        pictures(node));
  }

  private Refusal absent(String node) {
    return Refusal.of(404, "no such node")
        .detail(
            "no failure of '%s' is stored for dataset '%s' under '%s'; leave dataset and semantics out"
                .formatted(node, scene.id(), scene.semantics()))
        .parameter("node");
  }

  private List<Fallen> fallen(String node, Needs needs) {
    Map<String, List<Row>> byNode =
        scene.rows(release, "witness", Map.of("failed", node)).stream()
            .filter(row -> !row.text("node").equals(node))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("node"), LinkedHashMap::new, Collectors.toList()));
    List<Fallen> fallen = new ArrayList<>();
    byNode.forEach(
        (id, rows) ->
            fallen.add(
                new Fallen(
                    nodes.node(id),
                    rows.stream().map(row -> Fallen.why(row, nodes, needs)).toList())));
    fallen.sort(
        comparingDouble((Fallen one) -> -one.node().users().orElse(-1))
            .thenComparing(one -> one.node().name()));
    return fallen;
  }

  private List<RepairLine> repairs(String node) {
    return scene.rows(release, "repair", Map.of("failed", node)).stream()
        .collect(
            Collectors.groupingBy(
                row -> List.of(row.text("change"), row.text("changed"), row.text("group"))))
        .values()
        .stream()
        .map(rows -> RepairLine.of(rows, nodes))
        .sorted(
            comparingDouble((RepairLine line) -> -line.saved().size())
                .thenComparing(comparingDouble(line -> -line.users()))
                .thenComparing(line -> line.changed().name())
                .thenComparing(comparing(RepairLine::change).reversed()))
        .toList();
  }

  private List<PairLine> pairs(String node) {
    return Stream.of("node_a", "node_b")
        .flatMap(end -> scene.rows(release, "failure_pair", Map.of(end, node)).stream())
        .map(row -> PairLine.of(row, node, nodes))
        .sorted(
            comparingDouble((PairLine pair) -> -pair.extraLost())
                .thenComparing(comparingDouble(pair -> -pair.extraNodes()))
                .thenComparing(pair -> pair.other().name()))
        .toList();
  }

  private static Neighbourhood neighbourhood(String node, Needs needs, Question question) {
    int depth = question.whole("depth", 1, 1, Neighbourhood.DEEPEST);
    List<String> open =
        question.list("open").stream().filter(other -> !needs.at(other).isEmpty()).toList();
    return Neighbourhood.of(needs, node, open, depth);
  }

  private List<PagePicture> pictures(String node) {
    Map<String, String> parameters =
        Map.of("dataset", scene.id(), "node", node, "semantics", scene.semantics());
    return Stream.of("remedies").flatMap(id -> charts.picture(id, parameters).stream()).toList();
  }
}
