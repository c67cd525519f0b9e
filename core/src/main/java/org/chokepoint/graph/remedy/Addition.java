package org.chokepoint.graph.remedy;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.graph.DependencyGraph;

/** One thing that can be added so that less falls. */
public sealed interface Addition {
  /**
   * A group gains a member that never fails, and needs as many as before.
   *
   * @param dependent who needs the group
   * @param group its name
   */
  record ExtraMember(String dependent, String group) implements Addition {}

  /**
   * A node that stays up whatever it needs and whatever fails.
   *
   * @param node which
   */
  record Hardening(String node) implements Addition {}

  /** An extra member for every group; those whose group no threat breaks are passed over later. */
  static List<Addition> extraMembers(DependencyGraph graph) {
    List<Addition> all = new ArrayList<>();
    for (int g = 0; g < graph.groups(); g++) {
      all.add(new ExtraMember(graph.name(graph.dependent(g)), graph.groupName(g)));
    }
    return all;
  }

  /** Hardening of every node that somebody needs. */
  static List<Addition> hardenings(DependencyGraph graph) {
    List<Addition> all = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      if (graph.reverse().needed(v)) {
        all.add(new Hardening(graph.name(v)));
      }
    }
    return all;
  }
}
