package org.chokepoint.graph;

import java.util.List;

/**
 * Why a node is down: one group of it that has fallen.
 *
 * @param node the node that is down
 * @param group the group that has fewer members up than it requires
 * @param required how many members must be up
 * @param up how many are
 * @param because the members that are down
 * @param path from the node that failed to this one, each step a member of a fallen group of the
 *     next; where a loop is the cause (black start only), once round the loop
 * @param evidence how we know the group: the weakest of its rows
 */
public record Witness(
    String node,
    String group,
    int required,
    int up,
    List<String> because,
    List<String> path,
    String evidence) {
  public Witness {
    because = List.copyOf(because);
    path = path instanceof WitnessPath ? path : List.copyOf(path);
  }
}
