package org.chokepoint.operations.alert;

import java.util.List;

/**
 * Which things of one sort are meant.
 *
 * @param ids their identifiers; none means all
 */
public record Scope(List<String> ids) {
  /** All of them. */
  public static final Scope ALL = new Scope(List.of());

  public Scope {
    ids = List.copyOf(ids);
  }

  /** Whether that one is meant. */
  public boolean covers(String id) {
    return ids.isEmpty() || ids.contains(id);
  }
}
