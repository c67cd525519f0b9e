package org.chokepoint.graph.remedy;

/**
 * A node that stands on one site alone gets a second one, either of which suffices.
 *
 * @param node the node
 * @param group its group that has one member, the site
 * @param site the second site: a node of the graph, or a new and independent one
 */
public record SecondSite(String node, String group, String site) implements Remedy {
  @Override
  public Situation on(Situation before) {
    int at = GroupMembers.number(before.graph(), node, group);
    if (before.graph().size(at) != 1) {
      throw new IllegalArgumentException(
          "group '" + group + "' of '" + node + "' has more than one site already");
    }
    return GroupMembers.add(before, node, group, site);
  }

  @Override
  public String sentence() {
    return node + " gets " + site + " as second site";
  }
}
