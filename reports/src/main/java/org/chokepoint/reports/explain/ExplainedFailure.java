package org.chokepoint.reports.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.graph.Semantics;
import org.chokepoint.reports.explain.Explanation.Recomputed;
import org.chokepoint.reports.explain.Explanation.Snippet;
import org.chokepoint.reports.explain.FailureExplanation.Fallen;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.reports.whatif.SemanticsWords;

/** One node's failure followed back to the dependencies and weights it was computed from. */
final class ExplainedFailure {
  private final FailureQuestion question;
  private final ReleaseRow published;
  private final ReleaseTables tables;
  private final Provenance provenance;
  private final Labels labels;
  private final Map<String, ReleaseRow> nodes = new HashMap<>();
  private final boolean users;
  private final List<Words> untraced = new ArrayList<>();

  ExplainedFailure(
      FailureQuestion question, ReleaseRow published, ReleaseTables tables, Provenance provenance) {
    this.question = question;
    this.published = published;
    this.tables = tables;
    this.provenance = provenance;
    this.labels = new Labels(tables);
    Selected.rows(tables.table("node"), Map.of("dataset", question.dataset()))
        .forEach(row -> nodes.put(row.text("node_id"), row));
    this.users = published.text("weight").equals("users");
  }

  FailureExplanation explanation() {
    Map<String, Fallen> fallen = fallen();
    long failed = (long) published.number("failed_nodes").orElse(0);
    double lost = published.number("lost_weight").orElse(0);
    Recomputed recomputed = recomputed(fallen, failed, lost);
    Evidence evidence = new Evidence(tables, question.dataset());
    return new FailureExplanation(
        tables.releaseId(),
        question.permalink(),
        labels.origin(question.dataset()),
        question.semantics(),
        SemanticsWords.of(semantics()),
        labels.node(question.dataset(), question.node()),
        failed,
        lost,
        published.number("lost_share"),
        published.text("weight"),
        fallen.values().stream()
            .sorted(
                Comparator.comparingDouble((Fallen one) -> -one.weight())
                    .thenComparing(one -> one.node().name())
                    .thenComparing(one -> one.node().id()))
            .toList(),
        substituted(fallen),
        recomputed,
        evidence.sources(sources(fallen.keySet())),
        evidence.files(List.of("node", "dependency")),
        provenance,
        snippets(),
        untraced);
  }

  /** The failed node, and one line for each node that falls with it. */
  private Map<String, Fallen> fallen() {
    Map<String, Fallen> fallen = new LinkedHashMap<>();
    fallen.put(
        question.node(),
        new Fallen(
            labels.node(question.dataset(), question.node()),
            weight(question.node()).doubleValue(),
            "",
            0,
            0,
            List.of(labels.node(question.dataset(), question.node())),
            ""));
    for (ReleaseRow row :
        Selected.rows(
            tables.table("witness"),
            Map.of(
                "dataset", question.dataset(),
                "semantics", question.semantics(),
                "failed", question.node()))) {
      fallen.computeIfAbsent(row.text("node"), node -> fallen(node, row));
    }
    return fallen;
  }

  private Fallen fallen(String node, ReleaseRow row) {
    return new Fallen(
        labels.node(question.dataset(), node),
        weight(node).doubleValue(),
        row.text("group"),
        (long) row.number("required").orElse(0),
        (long) row.number("up").orElse(0),
        labels.nodes(question.dataset(), List.of(row.text("path").split(" > "))),
        row.text("evidence"));
  }

  private BigDecimal weight(String node) {
    Optional<String> printed =
        Optional.ofNullable(nodes.get(node))
            .map(row -> row.text("users"))
            .filter(text -> !text.isEmpty());
    return printed.map(BigDecimal::new).orElse(users ? BigDecimal.ZERO : BigDecimal.ONE);
  }

  private String substituted(Map<String, Fallen> fallen) {
    String terms =
        fallen.keySet().stream()
            .map(this::weight)
            .filter(weight -> weight.signum() > 0)
            .sorted(Comparator.reverseOrder())
            .map(Terms::plain)
            .collect(Collectors.joining(" + "));
    return terms.isEmpty() ? "0" : terms;
  }

  private Recomputed recomputed(Map<String, Fallen> fallen, long failed, double lost) {
    BigDecimal sum =
        fallen.keySet().stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean same = fallen.size() == failed && sum.doubleValue() == lost;
    if (fallen.size() < failed) {
      untraced.add(
          new Words(
              "of a large graph the witnesses are kept for the worst failures only: %,d of %,d nodes are shown"
                  .formatted(fallen.size(), failed),
              "큰 그래프는 가장 심각한 장애의 근거만 보관합니다. 노드 %2$,d개 가운데 %1$,d개만 보입니다"
                  .formatted(fallen.size(), failed)));
    }
    return new Recomputed(
        Figure.of(sum.doubleValue()),
        same,
        same
            ? new Words(
                "the weights of the nodes shown add up to the published number",
                "보인 노드의 가중치를 더하면 공개된 값과 같습니다")
            : new Words(
                "the weights of the nodes shown do not add up to the published number",
                "보인 노드의 가중치를 더한 값이 공개된 값과 다릅니다"));
  }

  private Set<String> sources(Set<String> fallen) {
    Set<String> sources = new TreeSet<>();
    for (ReleaseRow row :
        Selected.rows(tables.table("dependency"), Map.of("dataset", question.dataset()))) {
      if (fallen.contains(row.text("dependent_id")) && fallen.contains(row.text("provider_id"))) {
        sources.add(row.text("source_id"));
      }
    }
    fallen.stream()
        .flatMap(node -> Optional.ofNullable(nodes.get(node)).stream())
        .forEach(row -> sources.add(row.text("source_id")));
    sources.remove("");
    return sources;
  }

  private List<Snippet> snippets() {
    String folder = "datasets/" + question.dataset();
    String address =
        provenance.address().isEmpty() ? "http://127.0.0.1:7070" : provenance.address();
    List<Snippet> snippets = new ArrayList<>();
    snippets.add(
        new Snippet(
            "command",
            "./chokepoint failures %s --nodes %s --semantics %s --format csv"
                .formatted(
                    Snippets.shell(folder + "/dependency.csv"),
                    Snippets.shell(folder + "/node.csv"),
                    question.semantics())));
    snippets.addAll(scripts());
    snippets.add(
        new Snippet("verify", "./chokepoint verify " + Snippets.shell(provenance.release())));
    snippets.add(
        new Snippet(
            "curl",
            "curl -s "
                + Snippets.shell(address + question.data() + "&release=" + provenance.release())));
    return snippets;
  }

  private List<Snippet> scripts() {
    List<ReleaseRow> needs =
        Selected.rows(tables.table("dependency"), Map.of("dataset", question.dataset()));
    if (needs.size() > FailureScripts.MOST) {
      untraced.add(
          new Words(
              "a graph of %,d dependencies is too large for a script to copy; the command computes it"
                  .formatted(needs.size()),
              "의존관계가 %,d개인 그래프는 복사할 스크립트로 쓰기에 너무 큽니다. 명령으로 계산하십시오".formatted(needs.size())));
      return List.of();
    }
    Map<String, BigDecimal> weights = new TreeMap<>();
    nodes.keySet().forEach(node -> weights.put(node, weight(node)));
    weights.values().removeIf(weight -> weight.signum() == 0);
    return new FailureScripts(question.node(), FailureScripts.groups(needs), weights, semantics())
        .snippets();
  }

  private Semantics semantics() {
    return question.semantics().equals(Semantics.STEADY.id())
        ? Semantics.STEADY
        : Semantics.BLACK_START;
  }
}
