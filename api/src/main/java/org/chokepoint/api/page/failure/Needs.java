package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.release.Release;

/** Who needs whom in a dataset, by either end. */
final class Needs {
  private final Map<String, List<NeedLine>> byNode = new LinkedHashMap<>();

  private Needs() {}

  static Needs of(Release release, String dataset, Nodes nodes) {
    Needs needs = new Needs();
    Map<String, SourceLine> sources = SourceLine.of(release, dataset);
    for (Row row : Row.of(release.table("dependency"), Map.of("dataset", dataset))) {
      NeedLine line = NeedLine.of(row, nodes, sources);
      needs.add(line.dependent().id(), line);
      if (!line.provider().id().equals(line.dependent().id())) {
        needs.add(line.provider().id(), line);
      }
    }
    return needs;
  }

  private void add(String node, NeedLine line) {
    byNode.computeIfAbsent(node, absent -> new ArrayList<>()).add(line);
  }

  /** The rows in which a node stands at either end. */
  List<NeedLine> at(String node) {
    return byNode.getOrDefault(node, List.of());
  }

  /** The row of that pair; the one of that group where there are several. */
  Optional<NeedLine> between(String provider, String dependent) {
    return at(dependent).stream()
        .filter(line -> line.dependent().id().equals(dependent))
        .filter(line -> line.provider().id().equals(provider))
        .findFirst();
  }
}
