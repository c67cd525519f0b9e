package org.chokepoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chokepoint.graph.Dependency;

/**
 * A made-up graph of the size of the web in 2020: 95,389 sites with about 202,728 dependencies on
 * 2,075 name services, 73 content networks and 59 certificate authorities, a few of which need each
 * other. Providers are drawn by a Zipf law, a tenth of the sites has a second name service. The
 * sizes are those of the measurement by Kashaf, Sekar and Agarwal (IMC 2020); which site needs whom
 * is drawn, the same for the same seed.
 */
final class WebGraph {
  private static final int SITES = 95_389;
  private static final int NAME_SERVICES = 2_075;
  private static final int NETWORKS = 73;
  private static final int AUTHORITIES = 59;

  private WebGraph() {}

  /** The rows of the graph. */
  static List<Dependency> rows(long seed) {
    List<Dependency> rows = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    Consumer<Dependency> add = rows::add;
    for (int i = 0; i < NETWORKS; i++) {
      need("cdn" + i, "dns", List.of("dns" + zipf(random, NAME_SERVICES)), add);
    }
    for (int i = 0; i < AUTHORITIES; i++) {
      need("ca" + i, "dns", List.of("dns" + zipf(random, NAME_SERVICES)), add);
      if (random.nextInt(3) == 0) {
        need("ca" + i, "cdn", List.of("cdn" + zipf(random, NETWORKS)), add);
      }
    }
    for (int i = 0; i < SITES; i++) {
      String site = "site" + i;
      TreeSet<String> names = new TreeSet<>();
      for (int n = random.nextInt(10) == 0 ? 2 : 1; n > 0; n--) {
        names.add("dns" + zipf(random, NAME_SERVICES));
      }
      need(site, "dns", names, add);
      if (random.nextInt(100) < 37) {
        need(site, "cdn", List.of("cdn" + zipf(random, NETWORKS)), add);
      }
      if (random.nextInt(100) < 65) {
        need(site, "ca", List.of("ca" + zipf(random, AUTHORITIES)), add);
      }
    }
    return rows;
  }

  private static void need(
      String dependent, String group, Iterable<String> members, Consumer<Dependency> add) {
    for (String member : members) {
      add.accept(new Dependency(dependent, member, group, 1, "measured"));
    }
  }

  /**
   * A rank from 0 to n - 1, the first ones the likeliest: about in proportion to 1 / (rank + 1).
   */
  static int zipf(SplittableRandom random, int n) {
    return (int) StrictMath.exp(random.nextDouble() * StrictMath.log(n + 1.0)) - 1;
  }
}
