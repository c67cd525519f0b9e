package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.api.release.ReleaseEntry;

/**
 * What is different between two releases, and why.
 *
 * @param from the earlier release
 * @param to the later one
 * @param causes everything a difference can come from that differs
 * @param sources input rows that are not the same
 * @param numbers the published numbers that are not the same
 */
public record ReleaseDiff(
    ReleaseEntry from,
    ReleaseEntry to,
    List<Cause> causes,
    List<SourceChange> sources,
    Paged<NumberChange> numbers) {
  public ReleaseDiff {
    causes = List.copyOf(causes);
    sources = List.copyOf(sources);
  }

  /**
   * Something that differs and that a number can hang on.
   *
   * @param kind {@code dataset}, {@code rules} or {@code code}
   * @param what the dataset, or the empty text
   * @param before its hash or version before, or the empty text
   * @param after its hash or version after, or the empty text
   */
  public record Cause(String kind, String what, String before, String after) {}

  static List<Cause> causes(ReleaseEntry from, ReleaseEntry to) {
    List<Cause> causes = new ArrayList<>(datasets(from.datasets(), to.datasets()));
    if (!from.ruleBooks().equals(to.ruleBooks())) {
      causes.add(new Cause("rules", "", from.ruleBooks(), to.ruleBooks()));
    }
    if (!from.codeVersion().equals(to.codeVersion())) {
      causes.add(new Cause("code", "", from.codeVersion(), to.codeVersion()));
    }
    return causes;
  }

  private static List<Cause> datasets(Map<String, String> from, Map<String, String> to) {
    TreeSet<String> all = new TreeSet<>(from.keySet());
    all.addAll(to.keySet());
    return all.stream()
        .filter(id -> !from.getOrDefault(id, "").equals(to.getOrDefault(id, "")))
        .map(id -> new Cause("dataset", id, from.getOrDefault(id, ""), to.getOrDefault(id, "")))
        .toList();
  }
}
