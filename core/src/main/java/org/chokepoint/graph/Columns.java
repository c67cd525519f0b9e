package org.chokepoint.graph;

import java.io.Serializable;

/**
 * The rows of a graph, sorted by dependent, group and provider, with the names in order. Numbers of
 * nodes and groups are places among the names.
 */
record Columns(
    String[] names,
    Weights weights,
    int[] counts,
    String[] groupNames,
    String[] evidenceNames,
    int[] dependents,
    int[] providers,
    int[] groups,
    int[] required,
    int[] evidence,
    double[] probability,
    double[] bufferHours,
    double[] switchHours)
    implements Serializable {

  /** How many rows there are. */
  int size() {
    return dependents.length;
  }

  /** Whether a row is the first of its group. */
  boolean begins(int row) {
    return row == 0 || dependents[row] != dependents[row - 1] || groups[row] != groups[row - 1];
  }
}
