package org.chokepoint.graph.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;

/**
 * An outage played hour by hour, without switch hours: at each hour first all that can come up
 * does, then all that must fall does. Returns the hours at which each node is down.
 */
final class Chronicle {
  private final Map<Equations.Key, List<Dependency>> groups = new LinkedHashMap<>();
  private final Map<String, double[]> hits;
  private final Map<String, Double> restart;
  private final Set<String> nodes = new TreeSet<>();
  private final Set<String> down = new TreeSet<>();
  private final Map<Equations.Key, Integer> lostSince = new LinkedHashMap<>();
  private final Map<String, Integer> readySince = new LinkedHashMap<>();
  private final Map<String, List<Integer>> downAt = new TreeMap<>();

  Chronicle(
      List<Dependency> rows, Map<String, double[]> hits, Map<String, Double> restart, int hours) {
    this.hits = hits;
    this.restart = restart;
    for (Dependency row : rows) {
      nodes.add(row.dependent());
      nodes.add(row.provider());
      groups
          .computeIfAbsent(new Equations.Key(row.dependent(), row.group()), k -> new ArrayList<>())
          .add(row);
    }
    for (int hour = 0; hour < hours; hour++) {
      rise(hour);
      fall(hour);
      for (String v : down) {
        downAt(v).add(hour);
      }
    }
  }

  /** The hours at which a node is down. */
  List<Integer> downAt(String node) {
    return downAt.computeIfAbsent(node, v -> new ArrayList<>());
  }

  private boolean struck(String v, int hour) {
    double[] hit = hits.get(v);
    return hit != null && hour >= hit[0] && hour < hit[0] + hit[1];
  }

  private boolean served(Equations.Key key) {
    List<Dependency> members = groups.getOrDefault(key, List.of());
    return members.stream().filter(row -> !down.contains(row.provider())).count()
        >= members.get(0).required();
  }

  private boolean ready(String v, int hour) {
    return !struck(v, hour)
        && groups.keySet().stream().allMatch(key -> !key.dependent().equals(v) || served(key));
  }

  private void rise(int hour) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String v : List.copyOf(down)) {
        if (!ready(v, hour)) {
          readySince.remove(v);
        } else {
          readySince.putIfAbsent(v, hour);
          if (hour - readySince.getOrDefault(v, hour) >= restart.getOrDefault(v, 0.0)) {
            down.remove(v);
            readySince.remove(v);
            changed = true;
          }
        }
      }
    }
    groups.keySet().stream().filter(this::served).forEach(lostSince::remove);
  }

  private void fall(int hour) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String v : nodes) {
        if (struck(v, hour)) {
          changed |= down.add(v);
        }
      }
      for (Equations.Key key : groups.keySet()) {
        if (!served(key)) {
          lostSince.putIfAbsent(key, hour);
          if (hour - lostSince.getOrDefault(key, hour)
              >= groups.getOrDefault(key, List.of()).get(0).bufferHours()) {
            changed |= down.add(key.dependent());
          }
        }
      }
    }
    down.forEach(
        v -> {
          if (!ready(v, hour)) {
            readySince.remove(v);
          }
        });
  }
}
