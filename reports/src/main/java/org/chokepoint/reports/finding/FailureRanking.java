package org.chokepoint.reports.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** Ranks single points of failure; the rule is documented at {@link Findings#of}. */
final class FailureRanking {
  private static final int PER_DATASET = 3;

  /** A node that falls with one already listed is another finding if it takes less than this. */
  private static final double ANOTHER = 0.75;

  private static final Map<String, String> STEADY = Map.of("semantics", "steady");
  private static final Comparator<ReleaseRow> WORST =
      comparingDouble((ReleaseRow row) -> -row.number("lost_share").orElse(-1))
          .thenComparing(comparingDouble(row -> -row.number("failed_nodes").orElse(0)))
          .thenComparing(comparing(row -> row.text("node")));

  private final ReleaseTables tables;
  private final Set<String> synthetic;
  private final Names nodes;

  FailureRanking(ReleaseTables tables, Set<String> synthetic) {
    this.tables = tables;
    this.synthetic = synthetic;
    this.nodes = new Names(tables, "node", List.of("dataset", "node_id"));
  }

  List<WorstFailure> failures() {
    Map<String, List<ReleaseRow>> byDataset =
        Selected.rows(tables.table("failure"), STEADY).stream()
            .filter(row -> row.number("failed_nodes").orElse(0) > 1)
            .sorted(WORST)
            .collect(
                Collectors.groupingBy(
                    row -> row.text("dataset"), LinkedHashMap::new, Collectors.toList()));
    return byDataset.values().stream()
        .map(this::roots)
        .flatMap(Collection::stream)
        .sorted(comparing((ReleaseRow row) -> synthetic.contains(row.text("dataset"))))
        .map(this::failure)
        .toList();
  }

  private List<ReleaseRow> roots(List<ReleaseRow> ranked) {
    List<ReleaseRow> roots = new ArrayList<>();
    Map<String, Double> fallenWith = new HashMap<>();
    for (ReleaseRow row : ranked) {
      double nodes = row.number("failed_nodes").orElse(0);
      Double above = fallenWith.get(row.text("node"));
      if (roots.size() < PER_DATASET && (above == null || nodes < ANOTHER * above)) {
        roots.add(row);
        fallen(row).forEach(w -> fallenWith.merge(w.text("node"), nodes, Math::min));
      }
    }
    return roots;
  }

  private List<ReleaseRow> fallen(ReleaseRow failure) {
    return Selected.rows(
        tables.table("witness"),
        Map.of(
            "dataset", failure.text("dataset"),
            "semantics", failure.text("semantics"),
            "failed", failure.text("node")));
  }

  private WorstFailure failure(ReleaseRow row) {
    return new WorstFailure(
        row.text("dataset"),
        synthetic.contains(row.text("dataset")),
        row.text("node"),
        name(row).name(),
        name(row).nameLocal(),
        (long) row.number("failed_nodes").orElse(0),
        row.number("lost_share"),
        row.text("weight"),
        fallen(row).stream()
            .filter(witness -> !witness.text("node").equals(row.text("node")))
            .sorted(comparingDouble(witness -> -users(witness)))
            .map(this::name)
            .distinct()
            .limit(WorstFailure.NAMED)
            .toList());
  }

  private Named name(ReleaseRow row) {
    List<String> key = row.key(List.of("dataset", "node"));
    return new Named(
        row.text("node"), nodes.text("name", key).orElse(row.text("node")), nodes.local(key));
  }

  private double users(ReleaseRow row) {
    return nodes
        .row(row.key(List.of("dataset", "node")))
        .map(node -> node.number("users").orElse(0))
        .orElse(0.0);
  }
}
