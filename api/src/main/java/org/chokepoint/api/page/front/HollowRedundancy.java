package org.chokepoint.api.page.front;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * Redundancy on paper whose members all stand on the same node.
 *
 * @param dataset the dataset it comes from
 * @param node whose redundancy it is
 * @param shared what all members stand on
 * @param understated how many times likelier the joint failure is than if members were independent
 */
public record HollowRedundancy(String dataset, Named node, List<Named> shared, double understated) {
  public HollowRedundancy {
    shared = List.copyOf(shared);
  }

  /** The redundancies of the steady state that are none, most understated first. */
  static List<HollowRedundancy> of(ReleaseTables tables, int most) {
    Names nodes = new Names(tables, "node", List.of("dataset", "node_id"));
    return Selected.rows(tables, "hidden_cause", Map.of("semantics", "steady")).stream()
        .filter(row -> !row.text("shared").isEmpty())
        .sorted(
            Comparator.comparingDouble((ReleaseRow row) -> -row.number("understated").orElse(0))
                .thenComparing(row -> row.key(List.of("dataset", "node", "group")).toString()))
        .limit(most)
        .map(row -> redundancy(row, nodes))
        .toList();
  }

  private static HollowRedundancy redundancy(ReleaseRow row, Names nodes) {
    String dataset = row.text("dataset");
    return new HollowRedundancy(
        dataset,
        Stranding.named(nodes, dataset, row.text("node")),
        Arrays.stream(row.text("shared").split(";", -1))
            .map(id -> Stranding.named(nodes, dataset, id))
            .toList(),
        row.number("understated").orElse(0));
  }
}
