package org.chokepoint.api.page.failure;

/**
 * A second failure that makes this one worse.
 *
 * @param other the second node
 * @param jointNodes what falls with both
 * @param extraNodes what falls only with both
 * @param extraLost the weight lost only with both
 * @param weight what is counted
 */
public record PairLine(
    NodeLine other, long jointNodes, long extraNodes, double extraLost, String weight) {
  static PairLine of(Row row, String node, Nodes nodes) {
    String first = row.text("node_a");
    return new PairLine(
        nodes.node(first.equals(node) ? row.text("node_b") : first),
        row.count("joint_failed_nodes"),
        row.count("extra_failed_nodes"),
        row.amount("extra_lost_weight").orElse(0),
        row.text("weight"));
  }
}
