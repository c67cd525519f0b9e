package org.chokepoint.api.page.failure;

import java.util.List;

/**
 * A node that falls with another.
 *
 * @param node the node
 * @param whys why it falls: one entry for each group that is no longer met
 */
public record Fallen(NodeLine node, List<Why> whys) {
  public Fallen {
    whys = List.copyOf(whys);
  }

  /**
   * Why a node falls.
   *
   * @param group the group that is not met, or the empty text
   * @param required how many of it must be up
   * @param up how many are
   * @param because those of it that fell
   * @param evidence the weakest evidence on the path
   * @param steps the way from the failed node to this one; each step needs the one before
   */
  public record Why(
      String group,
      long required,
      long up,
      List<NodeLine> because,
      String evidence,
      List<NeedLine> steps) {
    public Why {
      because = List.copyOf(because);
      steps = List.copyOf(steps);
    }
  }

  static Why why(Row row, Nodes nodes, Needs needs) {
    List<String> path = List.of(row.text("path").split(" > ", -1));
    List<NeedLine> steps = new java.util.ArrayList<>();
    for (int i = 1; i < path.size(); i++) {
      needs.between(path.get(i - 1), path.get(i)).ifPresent(steps::add);
    }
    return new Why(
        row.text("group"),
        row.count("required"),
        row.count("up"),
        row.members("because").stream().map(nodes::node).toList(),
        row.text("evidence"),
        steps);
  }
}
