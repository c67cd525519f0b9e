package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.graph.Semantics;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** Which dataset a question about failing nodes means, and whether it has them. */
final class FailedNodes {
  private final ReleaseTables tables;
  private final Limits limits;

  FailedNodes(ReleaseTables tables, Limits limits) {
    this.tables = tables;
    this.limits = limits;
  }

  /** The dataset's graph, unless something is wrong with it or with the nodes that fail. */
  Optional<DatasetGraph> graph(Optional<String> dataset, List<String> fail, Faults faults) {
    faults.atMost("fail", fail.size(), limits.failed(), "nodes fail");
    if (fail.isEmpty()) {
      faults.add(Kind.MISSING, "fail", "no node fails; name one or several with fail=NODE,...");
    }
    Optional<String> meant = dataset(dataset, fail, faults);
    long size = meant.map(id -> DatasetGraph.size(tables, id)).orElse(0L);
    faults.atMost("dataset", size, limits.nodes(), "nodes and dependencies");
    if (meant.isEmpty() || size > limits.nodes()) {
      return Optional.empty();
    }
    DatasetGraph graph = new DatasetGraph(tables, meant.get());
    known("fail", fail, graph, faults);
    return Optional.of(graph);
  }

  /** Whether the graph has all these nodes; what it has not is kept. */
  static void known(String parameter, Collection<String> nodes, DatasetGraph on, Faults faults) {
    List<String> names = on.graph().names();
    nodes.forEach(node -> faults.known(parameter, "node of dataset " + on.dataset(), node, names));
  }

  static Optional<Semantics> semantics(Optional<String> word, Faults faults) {
    String chosen = word.orElse(Semantics.STEADY.id());
    return faults.known("semantics", "semantics", chosen, Semantics.ids())
        ? Optional.of(Semantics.valueOf(chosen.toUpperCase(Locale.ROOT).replace('-', '_')))
        : Optional.empty();
  }

  private Optional<String> dataset(Optional<String> asked, List<String> fail, Faults faults) {
    Set<String> datasets = DatasetGraph.datasets(tables);
    if (asked.isPresent()) {
      return asked.filter(id -> faults.known("dataset", "dataset with dependencies", id, datasets));
    }
    List<String> having = datasets.stream().filter(id -> nodes(id).containsAll(fail)).toList();
    if (having.size() == 1) {
      return Optional.of(having.get(0));
    }
    if (!fail.isEmpty() && having.isEmpty()) {
      Set<String> all = new TreeSet<>();
      datasets.forEach(id -> all.addAll(nodes(id)));
      List<String> strange = new ArrayList<>(fail);
      strange.removeAll(all);
      strange.forEach(node -> faults.unknown("fail", "node", node, all));
    }
    if (fail.isEmpty() || having.size() > 1 || nobody(fail, datasets)) {
      faults.add(
          Kind.MISSING,
          "dataset",
          "no dataset is given and several come into question; add dataset="
              + String.join(" or dataset=", having.isEmpty() ? datasets : having));
    }
    return Optional.empty();
  }

  /** Whether each node is somewhere, but no dataset has them all. */
  private boolean nobody(List<String> fail, Set<String> datasets) {
    return fail.stream()
        .allMatch(node -> datasets.stream().anyMatch(id -> nodes(id).contains(node)));
  }

  private Set<String> nodes(String dataset) {
    Set<String> nodes = new TreeSet<>();
    Selected.rows(tables.table("node"), Map.of("dataset", dataset))
        .forEach(row -> nodes.add(row.text("node_id")));
    Selected.rows(tables.table("dependency"), Map.of("dataset", dataset))
        .forEach(
            row -> {
              nodes.add(row.text("dependent_id"));
              nodes.add(row.text("provider_id"));
            });
    return nodes;
  }
}
