package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.graph.DependencyGraph;

/**
 * How many people lose a service, where only the users of each service are known and not who uses
 * several: {@code max(u_s) <= people <= min(sum(u_s), N)} over the services s that are down, u_s
 * their users, N the population.
 */
public final class UsersDown {
  private final Map<Integer, BigDecimal> usersOfNode = new TreeMap<>();
  private final Optional<BigDecimal> population;

  /**
   * The users of services.
   *
   * @param users users by node name; names that the graph does not have are left out
   * @param population all people there are, where that is known
   */
  public UsersDown(
      DependencyGraph graph, Map<String, BigDecimal> users, Optional<BigDecimal> population) {
    this.population = population;
    users.forEach(
        (name, count) -> graph.number(name).ifPresent(node -> usersOfNode.put(node, count)));
  }

  /**
   * The people when these nodes are down.
   *
   * @param down the numbers of all nodes that are down
   * @throws IllegalArgumentException if a service has more users than there are people
   */
  public PeopleBounds when(BitSet down) {
    List<BigDecimal> lost = new ArrayList<>();
    usersOfNode.forEach(
        (node, count) -> {
          if (down.get(node)) {
            lost.add(count);
          }
        });
    return PeopleBounds.ofAny(lost, population);
  }
}
