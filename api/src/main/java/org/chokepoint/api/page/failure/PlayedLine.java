package org.chokepoint.api.page.failure;

import java.util.OptionalDouble;

/**
 * A node's course in an outage, computed and as it was.
 *
 * @param node the node
 * @param state what is computed: restored, unrepaired, circular or up
 * @param upHours when it is computed to be back, in hours since the start
 * @param actualFrom earliest hour at which it may have been back
 * @param actualBy latest such hour
 * @param error computed less the nearest end of what is observed
 */
public record PlayedLine(
    NodeLine node,
    String state,
    OptionalDouble upHours,
    OptionalDouble actualFrom,
    OptionalDouble actualBy,
    OptionalDouble error) {
  static PlayedLine of(Row row, Nodes nodes) {
    return new PlayedLine(
        nodes.node(row.text("node")),
        row.text("state"),
        row.amount("up_hours"),
        row.amount("actual_from_hours"),
        row.amount("actual_by_hours"),
        row.amount("error_hours"));
  }
}
