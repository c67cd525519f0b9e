package org.chokepoint.api.http;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/**
 * Which dataset's failures a question is about, and under which semantics.
 *
 * @param dataset the dataset; empty where the release has no failures
 * @param semantics {@code steady} or {@code black-start}
 */
record FailureScope(String dataset, String semantics) {
  private static final List<String> SEMANTICS = List.of("steady", "black-start");

  /**
   * The scope a question names. The dataset may be left out where only one of {@code candidates}
   * comes into question.
   *
   * @throws Refusal 400 listing the candidates if there are several, 404 for an unknown name
   */
  static FailureScope of(Question question, Release release, List<String> candidates) {
    Set<String> semantics = new TreeSet<>(SEMANTICS);
    semantics.addAll(release.table("failure").distinct("semantics"));
    return new FailureScope(
        question.known("dataset", Known.datasets(release)).orElseGet(() -> only(candidates)),
        question.known("semantics", semantics).orElse(SEMANTICS.get(0)));
  }

  private static String only(List<String> candidates) {
    if (candidates.size() > 1) {
      throw Refusal.of(400, "missing parameter")
          .detail(
              "dataset is missing and %d datasets have failures; add dataset=%s"
                  .formatted(candidates.size(), String.join(" or dataset=", candidates)))
          .parameter("dataset")
          .nearest(candidates);
    }
    return candidates.isEmpty() ? "" : candidates.get(0);
  }

  /** The rows of a table within this scope. */
  RowFilter in(ArrowTable table) {
    return table.where("dataset", dataset).and(table.where("semantics", semantics));
  }
}
