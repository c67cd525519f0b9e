package org.chokepoint.api.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be found, the likeliest first where names are alike. */
public enum Kind {
  /** A market. */
  MARKET,
  /** An undertaking. */
  FIRM,
  /** Something that can fail. */
  NODE,
  /** An outage. */
  INCIDENT,
  /** A measure. */
  MEASURE;

  /** The word in addresses and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Kind::id).toList();
  }

  /** The kind of that word, if there is one. */
  public static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
