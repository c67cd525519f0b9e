package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A group that looks redundant and is not.
 *
 * @param node who needs the group
 * @param group the group
 * @param required how many must be up
 * @param members how many there are
 * @param shared what all of them need
 * @param together the chance that the group fails, what is shared counted
 * @param apart the chance if its members failed independently
 * @param understated how many times larger the first is
 */
public record CauseLine(
    NodeLine node,
    String group,
    long required,
    long members,
    List<NodeLine> shared,
    OptionalDouble together,
    OptionalDouble apart,
    OptionalDouble understated) {
  public CauseLine {
    shared = List.copyOf(shared);
  }

  static CauseLine of(Row row, Nodes nodes) {
    return new CauseLine(
        nodes.node(row.text("node")),
        row.text("group"),
        row.count("required"),
        row.count("members"),
        row.members("shared").stream().map(nodes::node).toList(),
        row.amount("together"),
        row.amount("apart"),
        row.amount("understated"));
  }

  boolean concerns(String id) {
    return node.id().equals(id) || shared.stream().anyMatch(one -> one.id().equals(id));
  }
}
