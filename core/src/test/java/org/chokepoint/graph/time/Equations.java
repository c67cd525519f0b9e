package org.chokepoint.graph.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;

/** The equations of a timeline solved by repetition, as naively as they can be written. */
final class Equations {
  static final double NEVER = Double.POSITIVE_INFINITY;

  record Key(String dependent, String group) {}

  private final Map<Key, List<Dependency>> groups = new LinkedHashMap<>();
  private final Map<String, double[]> hits;
  private final Map<String, Double> restart;
  private final Map<String, Double> byHand;
  private final Set<Key> lost = new java.util.HashSet<>();
  private final Set<String> nodes = new TreeSet<>();
  private final Map<String, Double> fell = new TreeMap<>();
  private final Map<String, Double> back = new TreeMap<>();

  /**
   * Solves them.
   *
   * @param hits hour and repair hours by node
   */
  Equations(
      List<Dependency> rows,
      Map<String, double[]> hits,
      Map<String, Double> restart,
      Map<String, Double> byHand) {
    this.hits = hits;
    this.restart = restart;
    this.byHand = byHand;
    for (Dependency row : rows) {
      nodes.add(row.dependent());
      nodes.add(row.provider());
      groups
          .computeIfAbsent(new Key(row.dependent(), row.group()), k -> new ArrayList<>())
          .add(row);
    }
    int before;
    do {
      before = lost.size();
      solveFalls();
      solveReturns();
      groups.forEach(
          (key, members) -> {
            double due = start(members) + buffer(members);
            if (due < NEVER && returned(members) > due && due < hand(key.dependent())) {
              lost.add(key);
            }
          });
    } while (lost.size() > before);
  }

  private void solveFalls() {
    nodes.forEach(v -> fell.put(v, hits.getOrDefault(v, new double[] {NEVER, 0})[0]));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Key key : lost) {
        double due = start(members(key)) + buffer(members(key));
        if (due < fell(key.dependent())) {
          fell.put(key.dependent(), due);
          changed = true;
        }
      }
    }
  }

  private void solveReturns() {
    nodes.forEach(v -> back.put(v, fell(v) == NEVER ? 0 : NEVER));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String v : nodes) {
        if (fell(v) < NEVER) {
          double[] hit = hits.getOrDefault(v, new double[] {0, 0});
          double repaired = hit[0] + hit[1];
          double ready = repaired;
          for (Key key : lost) {
            if (key.dependent().equals(v)) {
              ready = Math.max(ready, returned(members(key)));
            }
          }
          ready = undisturbed(v, ready);
          double up = Math.min(ready, Math.max(repaired, hand(v))) + restart.getOrDefault(v, 0.0);
          if (up < back(v)) {
            back.put(v, up);
            changed = true;
          }
        }
      }
    }
  }

  private double undisturbed(String v, double ready) {
    double from = ready;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Key key : groups.keySet()) {
        double start = start(members(key));
        double away = start < NEVER ? returned(members(key)) : 0;
        if (key.dependent().equals(v)
            && start < from + restart.getOrDefault(v, 0.0)
            && away > from) {
          from = away;
          moved = true;
        }
      }
    }
    return from;
  }

  private List<Dependency> members(Key key) {
    return groups.getOrDefault(key, List.of());
  }

  double fell(String v) {
    return fell.getOrDefault(v, NEVER);
  }

  double back(String v) {
    return back.getOrDefault(v, NEVER);
  }

  private double hand(String v) {
    return byHand.getOrDefault(v, NEVER);
  }

  private static double buffer(List<Dependency> members) {
    return members.stream().mapToDouble(Dependency::bufferHours).max().orElseThrow();
  }

  private static List<Dependency> byPreference(List<Dependency> members) {
    List<Dependency> sorted = new ArrayList<>(members);
    sorted.sort(
        java.util.Comparator.comparingDouble(Dependency::switchHours)
            .thenComparing(Dependency::provider));
    return sorted;
  }

  private double start(List<Dependency> members) {
    List<Dependency> sorted = byPreference(members);
    int required = members.get(0).required();
    List<Double> falls = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (i < required || sorted.get(i).switchHours() <= buffer(members)) {
        falls.add(fell(sorted.get(i).provider()));
      }
    }
    falls.sort(null);
    return falls.get(falls.size() - required);
  }

  private double returned(List<Dependency> members) {
    List<Dependency> sorted = byPreference(members);
    int required = members.get(0).required();
    double start = start(members);
    double[] available = new double[sorted.size()];
    for (int i = 0; i < available.length; i++) {
      double delay = i < required ? 0 : sorted.get(i).switchHours();
      available[i] = Math.max(start, back(sorted.get(i).provider())) + delay;
    }
    Arrays.sort(available);
    return available[required - 1];
  }
}
