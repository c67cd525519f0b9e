package org.chokepoint.rule;

import java.util.Locale;

/** What standing a rule has. */
public enum Status {
  /** It applies from its first day on. */
  IN_FORCE,
  /** It applied from its first to its last day and decides what happened then. */
  SUPERSEDED,
  /** An authority has published it and not adopted it. Shown, never decides. */
  DRAFT,
  /** Somebody has proposed it. Shown, never decides. */
  PROPOSAL,
  /** A classification an authority publishes with its figures. Shown, never decides. */
  PUBLICATION;

  /** The word in rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether law stands behind it. */
  public boolean decides() {
    return this == IN_FORCE || this == SUPERSEDED;
  }
}
