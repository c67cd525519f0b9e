package org.chokepoint.cli.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.exchange.ChangeScene;
import org.chokepoint.table.TableRow;

/**
 * What a user's nodes file says of nodes beside their weight.
 *
 * @param nodes by identifier
 */
public record NodesFile(Map<String, Node> nodes) {
  /**
   * A node.
   *
   * @param kind what it is
   * @param firm who runs it
   * @param market the market it serves
   * @param failureProbability the chance that it fails by itself
   */
  public record Node(
      String kind,
      Optional<String> firm,
      Optional<String> market,
      Optional<BigDecimal> failureProbability) {}

  /** What the rows of a nodes file say; without any nothing is known of any node. */
  public static NodesFile of(List<TableRow> rows) {
    Map<String, Node> nodes = new TreeMap<>();
    for (TableRow row : rows) {
      nodes.put(
          row.text("node_id"),
          new Node(
              row.text("kind"),
              row.optionalText("firm_id"),
              row.optionalText("market_id"),
              row.optionalDecimal("failure_probability")));
    }
    return new NodesFile(nodes);
  }

  /** Whether a node is of a kind; one that is not listed is of none. */
  public boolean is(String node, String kind) {
    return Optional.ofNullable(nodes.get(node))
        .filter(known -> known.kind().equals(kind))
        .isPresent();
  }

  /** The nodes of a firm, in order. */
  public List<String> ofFirm(String firm) {
    return nodes.entrySet().stream()
        .filter(node -> node.getValue().firm().filter(firm::equals).isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The services of each market, in order. */
  public Map<String, List<String>> services() {
    Map<String, List<String>> services = new TreeMap<>();
    nodes.forEach(
        (name, node) -> {
          if (node.kind().equals("service")) {
            node.market()
                .ifPresent(
                    market ->
                        services.computeIfAbsent(market, first -> new ArrayList<>()).add(name));
          }
        });
    return services;
  }

  /** Where changes that an option spells are made. */
  public ChangeScene scene(String option) {
    Set<String> sites = new TreeSet<>(nodes.keySet());
    sites.removeIf(node -> !is(node, "site"));
    return new ChangeScene(option, "the nodes file", sites, services());
  }

  /** The chance of each node that has one. */
  public Map<String, BigDecimal> failureProbabilities() {
    Map<String, BigDecimal> chances = new TreeMap<>();
    nodes.forEach(
        (name, node) -> node.failureProbability().ifPresent(chance -> chances.put(name, chance)));
    return chances;
  }
}
