package org.chokepoint.api.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.chokepoint.api.release.ReleaseEntry;

/**
 * Something that differs between two releases and that a number can hang on.
 *
 * @param kind what differs
 * @param what the dataset or the rule book; empty for the code
 * @param before its hash or version before; empty where it was not there
 * @param after its hash or version after; empty where it is not there
 */
public record Cause(Kind kind, String what, Optional<String> before, Optional<String> after) {

  /** What can differ. */
  public enum Kind {
    /** A dataset. */
    DATASET,
    /** A rule book. */
    RULES,
    /** The code that computed it. */
    CODE;

    /** The word in keys. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All that differs: datasets, rule books, code. */
  public static List<Cause> between(ReleaseEntry from, ReleaseEntry to) {
    List<Cause> causes = new ArrayList<>(differing(Kind.DATASET, from.datasets(), to.datasets()));
    causes.addAll(differing(Kind.RULES, Hashes.of(from.ruleBooks()), Hashes.of(to.ruleBooks())));
    if (!from.codeVersion().equals(to.codeVersion())) {
      causes.add(
          new Cause(Kind.CODE, "", Optional.of(from.codeVersion()), Optional.of(to.codeVersion())));
    }
    return causes;
  }

  private static List<Cause> differing(
      Kind kind, SortedMap<String, String> from, SortedMap<String, String> to) {
    TreeSet<String> ids = new TreeSet<>(from.keySet());
    ids.addAll(to.keySet());
    return ids.stream()
        .map(
            id ->
                new Cause(
                    kind, id, Optional.ofNullable(from.get(id)), Optional.ofNullable(to.get(id))))
        .filter(cause -> !cause.before().equals(cause.after()))
        .toList();
  }
}
