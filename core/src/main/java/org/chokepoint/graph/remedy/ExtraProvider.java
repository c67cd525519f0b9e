package org.chokepoint.graph.remedy;

/**
 * A group gains a member and needs as many as before.
 *
 * @param dependent who needs the group
 * @param group its name
 * @param provider the new member: a node of the graph, or a new and independent one
 */
public record ExtraProvider(String dependent, String group, String provider) implements Remedy {
  @Override
  public Situation on(Situation before) {
    return GroupMembers.add(before, dependent, group, provider);
  }

  @Override
  public String sentence() {
    return dependent + " can also use " + provider + " for " + group;
  }
}
