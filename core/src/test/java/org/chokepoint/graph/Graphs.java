package org.chokepoint.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small dependency graphs for tests. */
public final class Graphs {
  private Graphs() {}

  /** Rows such as {@code "a <- b | c : 1"}: a needs 1 of b and c. */
  public static List<Dependency> rows(String... groups) {
    List<Dependency> rows = new ArrayList<>();
    for (int g = 0; g < groups.length; g++) {
      String[] parts = groups[g].split(" <- | : ");
      String[] members = parts[1].split(" \\| ");
      for (String member : members) {
        rows.add(new Dependency(parts[0], member, "g" + g, Integer.parseInt(parts[2]), "stated"));
      }
    }
    return rows;
  }

  public static DependencyGraph of(List<Dependency> rows) {
    return DependencyGraph.of(List.of(), rows);
  }

  /** Node i + 1 needs node i; names fall with i where asked, against the order of the names. */
  public static List<Dependency> path(int nodes, String form) {
    List<Dependency> rows = new ArrayList<>();
    for (int i = 1; i < nodes; i++) {
      rows.add(alone(form.formatted(i), form.formatted(i - 1)));
    }
    return rows;
  }

  public static Dependency alone(String dependent, String provider) {
    return new Dependency(dependent, provider, "=" + provider, 1, "stated");
  }

  public static Weighted weighted(String node, String weight) {
    return new Weighted(node, new BigDecimal(weight));
  }

  /** Two to twelve nodes with AND, OR and k-of-n groups; loops and self-loops are common. */
  public static List<Dependency> random(Random random) {
    int nodes = 2 + random.nextInt(11);
    List<Dependency> rows = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      for (int g = random.nextInt(3); g > 0; g--) {
        List<Integer> all = new ArrayList<>();
        for (int u = 0; u < nodes; u++) {
          all.add(u);
        }
        Collections.shuffle(all, random);
        List<Integer> members = all.subList(0, 1 + random.nextInt(Math.min(4, nodes)));
        int required = 1 + random.nextInt(members.size());
        for (int member : members) {
          rows.add(new Dependency("n" + v, "n" + member, "g" + g, required, "stated"));
        }
      }
    }
    return rows;
  }
}
