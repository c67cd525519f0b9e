package org.chokepoint.operations.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an alert is about. */
public enum AlertKind {
  /** A rule is met on a market, or no longer. */
  RULE,
  /** A measure of a market passed a threshold. */
  MEASURE,
  /** The failure of one node reaches more people than it may. */
  FAILURE,
  /** A dataset is older than it may be. */
  STALE;

  /** The word in files and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(AlertKind::id).toList();
  }

  /** The kind of that word, or empty if there is none. */
  public static Optional<AlertKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
