package org.chokepoint.api.page.failure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.text.Language;

/** The nodes of a dataset by identifier, named in one language. */
final class Nodes {
  private final Map<String, NodeLine> byId = new LinkedHashMap<>();

  private Nodes() {}

  static Nodes of(Release release, String dataset, Language language) {
    Nodes nodes = new Nodes();
    Row.of(release.table("node"), Map.of("dataset", dataset)).stream()
        .map(row -> NodeLine.of(row, language))
        .forEach(node -> nodes.byId.put(node.id(), node));
    return nodes;
  }

  /** The node, or one that has only its identifier where the dataset does not describe it. */
  NodeLine node(String id) {
    NodeLine node = byId.get(id);
    return node == null ? NodeLine.unknown(id) : node;
  }

  Collection<NodeLine> all() {
    return byId.values();
  }
}
