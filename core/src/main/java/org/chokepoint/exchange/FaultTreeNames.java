package org.chokepoint.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The events of a fault tree by name. Public events are known everywhere; private ones inside the
 * tree or component that defines them, and everywhere by their path.
 */
final class FaultTreeNames {
  private final Map<String, String> byPath = new HashMap<>();
  private final Map<String, String> everywhere = new HashMap<>();

  /** A name behind the containers it stands in. */
  static String path(String container, String name) {
    return container.isEmpty() ? name : container + "." + name;
  }

  /**
   * Makes an event known.
   *
   * @return the name of its node, or nothing where there is one of that name already
   */
  Optional<String> add(String container, String name, boolean hidden) {
    String path = path(container, name);
    String node = hidden ? path : name;
    if (byPath.containsKey(path) || everywhere.containsKey(node)) {
      return Optional.empty();
    }
    byPath.put(path, node);
    everywhere.put(node, node);
    return Optional.of(node);
  }

  /** The node that a name means inside a container: the nearest one. */
  Optional<String> resolve(String container, String name) {
    String from = container;
    while (!from.isEmpty()) {
      String nearest = byPath.get(path(from, name));
      if (nearest != null) {
        return Optional.of(nearest);
      }
      from = from.substring(0, Math.max(0, from.lastIndexOf('.')));
    }
    return Optional.ofNullable(everywhere.getOrDefault(name, byPath.get(name)));
  }

  Set<String> all() {
    return everywhere.keySet();
  }
}
