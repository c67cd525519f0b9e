package org.chokepoint.graph.time;

import java.util.Locale;

/** What becomes of a node in an outage. */
public enum NodeState {
  /** It does not fall. */
  UP,
  /** It falls and returns. */
  RESTORED,
  /** It falls and stands on something whose repair hours are not given. */
  UNREPAIRED,
  /** It falls and waits, by way of others, for itself: somebody must start something by hand. */
  CIRCULAR;

  /** The word in files and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
