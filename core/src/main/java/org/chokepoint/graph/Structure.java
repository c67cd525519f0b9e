package org.chokepoint.graph;

import java.io.Serializable;

/**
 * Everything of a graph but its weights, shared by graphs that differ in weights only.
 *
 * @param rows the rows
 * @param firstGroup by node, its first group; one more than there are nodes
 * @param firstMember by group, the position of its first member; one more than there are groups
 * @param dependent by group, the node that needs it
 * @param reverse the graph from provider to dependent
 * @param order providers before dependents
 */
record Structure(
    Columns rows,
    int[] firstGroup,
    int[] firstMember,
    int[] dependent,
    Reverse reverse,
    ProviderOrder order)
    implements Serializable {

  /**
   * Finds groups, loops and order.
   *
   * @throws IllegalArgumentException if a group's rows ask for different numbers, or for none or
   *     more than its members
   */
  static Structure of(Columns rows) {
    int nodes = rows.names().length;
    int groups = 0;
    for (int row = 0; row < rows.size(); row++) {
      groups += rows.begins(row) ? 1 : 0;
    }
    int[] firstMember = new int[groups + 1];
    int[] firstGroup = new int[nodes + 1];
    int[] dependent = new int[groups];
    int group = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.begins(row)) {
        firstMember[group] = row;
        dependent[group] = rows.dependents()[row];
        firstGroup[dependent[group] + 1]++;
        group++;
      }
    }
    firstMember[group] = rows.size();
    for (int v = 0; v < nodes; v++) {
      firstGroup[v + 1] += firstGroup[v];
    }
    for (int g = 0; g < groups; g++) {
      check(rows, firstMember[g], firstMember[g + 1]);
    }
    return new Structure(
        rows,
        firstGroup,
        firstMember,
        dependent,
        new Reverse(nodes, dependent, firstMember, rows.providers()),
        new ProviderOrder(nodes, firstGroup, firstMember, rows.providers()));
  }

  private static void check(Columns rows, int from, int to) {
    int required = rows.required()[from];
    boolean mixed = false;
    for (int row = from; row < to; row++) {
      mixed |= rows.required()[row] != required;
    }
    if (mixed || required < 1 || required > to - from) {
      throw new IllegalArgumentException(
          "group '"
              + rows.groupNames()[rows.groups()[from]]
              + "' of '"
              + rows.names()[rows.dependents()[from]]
              + "' requires "
              + required
              + " of "
              + (to - from)
              + (mixed ? ", and other numbers in other rows" : ""));
    }
  }
}
