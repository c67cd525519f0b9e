package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.Semantics;

/** Persons and a graph drawn at random, and the naive way to say who is left without. */
record RandomPanel(
    List<Dependency> rows, List<Map<Need, Set<String>>> persons, List<BigDecimal> weights) {
  private static final int NODES = 14;

  static RandomPanel drawn(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = new ArrayList<>();
    for (int v = 0; v < NODES; v++) {
      for (int g = random.nextInt(3); g > 0; g--) {
        Set<Integer> members = new TreeSet<>();
        for (int m = 1 + random.nextInt(4); m > 0; m--) {
          members.add(random.nextInt(NODES));
        }
        int required = 1 + random.nextInt(members.size());
        for (int member : members) {
          rows.add(new Dependency("n" + v, "n" + member, "g" + g, required, "stated"));
        }
      }
    }
    List<Map<Need, Set<String>>> persons = new ArrayList<>();
    List<BigDecimal> weights = new ArrayList<>();
    for (int p = 1 + random.nextInt(40); p > 0; p--) {
      Map<Need, Set<String>> met = new LinkedHashMap<>();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        Set<String> services =
            met.computeIfAbsent(
                new Need("m" + random.nextInt(3), "2022-1" + random.nextInt(2)),
                need -> new HashSet<>());
        for (int s = 1 + random.nextInt(3); s > 0; s--) {
          services.add("n" + random.nextInt(NODES + 1));
        }
      }
      persons.add(met);
      weights.add(BigDecimal.valueOf(1 + random.nextInt(30), 1));
    }
    return new RandomPanel(rows, persons, weights);
  }

  Needs needs(boolean together) {
    List<NeedClass> classes = new ArrayList<>();
    List<PersonClass> people = new ArrayList<>();
    for (int p = 0; p < persons.size(); p++) {
      BigDecimal weight = weights.get(p);
      Map<Need, List<String>> met = new HashMap<>();
      persons
          .get(p)
          .forEach(
              (need, services) -> {
                classes.add(new NeedClass(need, List.copyOf(services), weight));
                met.put(need, List.copyOf(services));
              });
      people.add(new PersonClass(met, weight));
    }
    return together ? Needs.counted(classes, people) : Needs.of(classes);
  }

  Set<String> nodes() {
    Set<String> nodes = new TreeSet<>();
    rows.forEach(row -> nodes.addAll(List.of(row.dependent(), row.provider())));
    return nodes;
  }

  /** Every node that is down once these have failed, looked at again until nothing changes. */
  Set<String> down(Set<String> failed, Semantics semantics) {
    Set<String> down = new TreeSet<>(semantics == Semantics.STEADY ? failed : nodes());
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String node : nodes()) {
        boolean falls = failed.contains(node) || groupFallen(node, down);
        changed |=
            semantics == Semantics.STEADY ? falls && down.add(node) : !falls && down.remove(node);
      }
    }
    return down;
  }

  private boolean groupFallen(String node, Set<String> down) {
    Map<String, Integer> missing = new HashMap<>();
    for (Dependency row : rows) {
      if (row.dependent().equals(node)) {
        int up = down.contains(row.provider()) ? 0 : 1;
        missing.merge(row.group(), row.required() - up, (before, now) -> before - up);
      }
    }
    return missing.values().stream().anyMatch(count -> count > 0);
  }

  /** The people of one need with at least one service down, or all of them. */
  BigDecimal people(Need need, Set<String> down, boolean all) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int p = 0; p < persons.size(); p++) {
      Set<String> services = persons.get(p).getOrDefault(need, Set.of());
      boolean counts =
          all
              ? !services.isEmpty() && down.containsAll(services)
              : services.stream().anyMatch(down::contains);
      sum = counts ? sum.add(weights.get(p)) : sum;
    }
    return sum;
  }

  /** The people with a need all of whose services are down. */
  BigDecimal somewhere(Set<String> down) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int p = 0; p < persons.size(); p++) {
      boolean stranded = persons.get(p).values().stream().anyMatch(down::containsAll);
      sum = stranded ? sum.add(weights.get(p)) : sum;
    }
    return sum;
  }
}
