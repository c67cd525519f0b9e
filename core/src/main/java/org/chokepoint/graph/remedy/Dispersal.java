package org.chokepoint.graph.remedy;

/**
 * A control plane gets a second, independent place: the group that holds it gains a new node that
 * needs nobody.
 *
 * @param plane the control plane
 * @param group the group that holds it
 */
public record Dispersal(String plane, String group) implements Remedy {
  @Override
  public Situation on(Situation before) {
    String place = GroupMembers.fresh(before.graph(), "second place of " + plane);
    return GroupMembers.add(before, plane, group, place);
  }

  @Override
  public String sentence() {
    return plane + " gets a second, independent place";
  }
}
