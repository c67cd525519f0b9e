package org.chokepoint.graph.cut;

/**
 * A single change that would have saved a node.
 *
 * @param change what is changed
 * @param node the node kept up, or the one whose group has one more member
 * @param group that group; empty where a node is kept up
 * @param steps how far the change is from the saved node, in dependencies; 0 is the node itself
 */
public record Repair(Change change, String node, String group, int steps) {
  /** What can be changed. */
  public enum Change {
    /** One node that fell would have stayed up, whatever it needs. */
    KEEP_UP,
    /** One group would have had one more member that fails with nobody. */
    ADD_MEMBER;

    /** The word in files: lower case with a hyphen. */
    public String id() {
      return this == KEEP_UP ? "keep-up" : "add-member";
    }
  }
}
