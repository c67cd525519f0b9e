package org.chokepoint.graph;

import java.util.List;

/**
 * Nodes that fail together because one holds them all: a firm, an owner, an operator, a country, a
 * hazard zone.
 *
 * @param kind what holds them, one word
 * @param holder its name
 * @param nodes what it holds, by name
 */
public record Holding(String kind, String holder, List<String> nodes) {
  public Holding {
    nodes = List.copyOf(nodes);
  }
}
