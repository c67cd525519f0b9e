package org.chokepoint.api.page.failure;

import java.util.List;

/**
 * One change that would have saved nodes.
 *
 * @param change {@code keep-up} or {@code add-member}
 * @param changed the node that is kept up, or whose group gains a member
 * @param group that group, or the empty text
 * @param saved the nodes that would have stayed up
 * @param users people who use them, counted once for each
 */
public record RepairLine(
    String change, NodeLine changed, String group, List<NodeLine> saved, double users) {
  public RepairLine {
    saved = List.copyOf(saved);
  }

  static RepairLine of(List<Row> rows, Nodes nodes) {
    Row first = rows.get(0);
    List<NodeLine> saved =
        rows.stream().map(row -> nodes.node(row.text("node"))).distinct().toList();
    return new RepairLine(
        first.text("change"),
        nodes.node(first.text("changed")),
        first.text("group"),
        saved,
        saved.stream().mapToDouble(node -> node.users().orElse(0)).sum());
  }
}
