package org.chokepoint.api.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.rule.RuleBook;

/** Authorities by the short names of their rule books: {@code kr} for Korea's. */
public final class Authorities {
  private final Map<String, String> ids;

  /** The authorities of those rule books. */
  public Authorities(List<RuleBook> books) {
    this.ids =
        books.stream()
            .collect(Collectors.toMap(RuleBook::authority, RuleBook::id, (one, other) -> one));
  }

  /** The short name of an authority, or its own where no rule book is of it. */
  public String id(String authority) {
    return ids.getOrDefault(authority, authority);
  }
}
