package org.chokepoint.api.page.failure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a graph around a node that is shown at once.
 *
 * @param centre the node in the middle
 * @param open the other nodes whose neighbours are shown too
 * @param depth how many steps from the centre are shown
 * @param nodes how many nodes are shown
 * @param cut whether there would be more nodes than may be shown
 * @param needs who needs whom among them
 */
public record Neighbourhood(
    String centre, List<String> open, int depth, int nodes, boolean cut, List<NeedLine> needs) {
  /** The most nodes that are shown. */
  public static final int MOST = 400;

  /** The largest depth. */
  public static final int DEEPEST = 5;

  public Neighbourhood {
    open = List.copyOf(open);
    needs = List.copyOf(needs);
  }

  static Neighbourhood of(Needs needs, String centre, List<String> open, int depth) {
    Map<String, Integer> steps = new LinkedHashMap<>();
    boolean cut = reach(needs, centre, depth, steps);
    for (String other : open) {
      cut |= reach(needs, other, 1, steps);
    }
    Set<NeedLine> inside = new LinkedHashSet<>();
    for (String node : steps.keySet()) {
      needs.at(node).stream()
          .filter(line -> steps.containsKey(line.dependent().id()))
          .filter(line -> steps.containsKey(line.provider().id()))
          .forEach(inside::add);
    }
    return new Neighbourhood(centre, open, depth, steps.size(), cut, List.copyOf(inside));
  }

  private static boolean reach(Needs needs, String from, int depth, Map<String, Integer> steps) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(from));
    seen.put(from, 0);
    boolean cut = false;
    while (!waiting.isEmpty()) {
      String node = waiting.remove();
      int step = seen.getOrDefault(node, 0);
      if (!steps.containsKey(node) && steps.size() == MOST) {
        cut = true;
      } else {
        steps.merge(node, step, Math::min);
        for (String next : step < depth ? neighbours(needs, node) : List.<String>of()) {
          if (seen.putIfAbsent(next, step + 1) == null) {
            waiting.add(next);
          }
        }
      }
    }
    return cut;
  }

  private static Collection<String> neighbours(Needs needs, String node) {
    Set<String> ends = new LinkedHashSet<>();
    for (NeedLine line : needs.at(node)) {
      ends.add(line.dependent().id());
      ends.add(line.provider().id());
    }
    return ends;
  }

  /** The open nodes with one more, as they stand in the address. */
  public String opened(String node) {
    Set<String> all = new LinkedHashSet<>(open);
    all.add(node);
    return String.join(",", all);
  }

  /** Whether the neighbours of a node are all asked for. */
  public boolean shows(String node) {
    return node.equals(centre) || open.contains(node);
  }
}
