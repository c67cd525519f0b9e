package org.chokepoint.graph.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chokepoint.graph.Holding;

/**
 * Nodes of one holder move to another, new or known. Who needs whom stays as it is; who falls
 * together changes.
 *
 * @param seller who holds the nodes
 * @param nodes what moves
 * @param buyer who holds them afterwards
 */
public record Divestiture(String seller, List<String> nodes, String buyer) implements Remedy {
  public Divestiture {
    nodes = List.copyOf(new TreeSet<>(nodes));
    if (seller.equals(buyer)) {
      throw new IllegalArgumentException("'" + seller + "' cannot buy from itself");
    }
  }

  @Override
  public Situation on(Situation before) {
    Holding sold = before.held(seller);
    for (String node : nodes) {
      if (!sold.nodes().contains(node)) {
        throw new IllegalArgumentException("'" + seller + "' does not hold '" + node + "'");
      }
    }
    List<Holding> after = new ArrayList<>();
    for (Holding holding : before.holdings()) {
      if (holding.holder().equals(seller)) {
        List<String> kept = new ArrayList<>(holding.nodes());
        kept.removeAll(nodes);
        after.add(new Holding(holding.kind(), seller, kept));
      } else if (holding.holder().equals(buyer)) {
        TreeSet<String> all = new TreeSet<>(holding.nodes());
        all.addAll(nodes);
        after.add(new Holding(holding.kind(), buyer, List.copyOf(all)));
      } else {
        after.add(holding);
      }
    }
    if (before.holding(buyer).isEmpty()) {
      after.add(new Holding(sold.kind(), buyer, nodes));
    }
    return new Situation(before.graph(), after);
  }

  @Override
  public String sentence() {
    return seller + " hands " + String.join(", ", nodes) + " to " + buyer;
  }
}
