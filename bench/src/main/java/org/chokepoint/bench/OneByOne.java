package org.chokepoint.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.graph.Dependency;

/**
 * Peers of the bit lanes: the same steady-state semantics, one scenario after the other. {@link
 * #swept} looks at every node until nothing changes; {@link #spread} follows only what falls.
 */
final class OneByOne {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> members = new ArrayList<>();
  private final List<Integer> dependents = new ArrayList<>();
  private final List<Integer> fatal = new ArrayList<>();
  private final int[][] groupsOfNode;
  private final int[][] groupsWithMember;

  OneByOne(List<Dependency> rows) {
    Map<String, List<Dependency>> groups = new HashMap<>();
    for (Dependency row : rows) {
      number(row.dependent());
      number(row.provider());
      groups
          .computeIfAbsent(row.dependent() + ' ' + row.group(), key -> new ArrayList<>())
          .add(row);
    }
    for (List<Dependency> group : groups.values()) {
      members.add(group.stream().mapToInt(row -> number(row.provider())).toArray());
      dependents.add(number(group.get(0).dependent()));
      fatal.add(group.size() - group.get(0).required() + 1);
    }
    List<List<Integer>> own = lists();
    List<List<Integer>> with = lists();
    for (int g = 0; g < members.size(); g++) {
      own.get(dependents.get(g)).add(g);
      for (int member : members.get(g)) {
        with.get(member).add(g);
      }
    }
    groupsOfNode = arrays(own);
    groupsWithMember = arrays(with);
  }

  /** Nodes down when this one fails, itself included: every node looked at until the fixpoint. */
  int swept(String failed) {
    boolean[] down = new boolean[numbers.size()];
    down[number(failed)] = true;
    int count = 1;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int v = 0; v < down.length; v++) {
        if (!down[v] && falls(v, down)) {
          down[v] = true;
          changed = true;
          count++;
        }
      }
    }
    return count;
  }

  /** The same by a queue and a count of fallen members for each group. */
  int spread(String failed) {
    boolean[] down = new boolean[numbers.size()];
    int[] lost = new int[members.size()];
    int[] queue = new int[numbers.size()];
    int end = 0;
    queue[end++] = number(failed);
    down[queue[0]] = true;
    for (int at = 0; at < end; at++) {
      for (int g : groupsWithMember[queue[at]]) {
        int v = dependents.get(g);
        if (++lost[g] == fatal.get(g) && !down[v]) {
          down[v] = true;
          queue[end++] = v;
        }
      }
    }
    return end;
  }

  private boolean falls(int v, boolean[] down) {
    for (int g : groupsOfNode[v]) {
      int lost = 0;
      for (int member : members.get(g)) {
        lost += down[member] ? 1 : 0;
      }
      if (lost >= fatal.get(g)) {
        return true;
      }
    }
    return false;
  }

  private int number(String node) {
    return numbers.computeIfAbsent(node, name -> numbers.size());
  }

  private List<List<Integer>> lists() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int v = 0; v < numbers.size(); v++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
