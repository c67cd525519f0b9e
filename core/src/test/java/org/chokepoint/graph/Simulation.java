package org.chokepoint.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The failure semantics as naively as they can be written, one scenario at a time. */
public final class Simulation {
  private record Key(String dependent, String group) {}

  private final Set<String> nodes = new TreeSet<>();
  private final Map<Key, List<Dependency>> groups = new LinkedHashMap<>();

  public Simulation(List<Dependency> rows) {
    for (Dependency row : rows) {
      nodes.add(row.dependent());
      nodes.add(row.provider());
      groups
          .computeIfAbsent(new Key(row.dependent(), row.group()), key -> new ArrayList<>())
          .add(row);
    }
  }

  public Set<String> nodes() {
    return nodes;
  }

  /** The nodes down once these have failed. */
  public Set<String> down(Set<String> failed, Semantics semantics) {
    Set<String> down = new TreeSet<>(semantics == Semantics.STEADY ? failed : nodes);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String node : nodes) {
        boolean falls = failed.contains(node) || !fallenGroups(node, down).isEmpty();
        if (semantics == Semantics.STEADY && falls) {
          changed |= down.add(node);
        } else if (semantics == Semantics.BLACK_START && !falls) {
          changed |= down.remove(node);
        }
      }
    }
    return down;
  }

  /** The groups of a node with fewer members up than they require. */
  public List<List<Dependency>> fallenGroups(String node, Set<String> down) {
    List<List<Dependency>> fallen = new ArrayList<>();
    groups.forEach(
        (key, rows) -> {
          long up = rows.stream().filter(row -> !down.contains(row.provider())).count();
          if (key.dependent().equals(node) && up < rows.get(0).required()) {
            fallen.add(rows);
          }
        });
    return fallen;
  }
}
