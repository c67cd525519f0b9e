package org.chokepoint.api.data;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.chokepoint.graph.Semantics;

/**
 * Which dataset's failures a question is about, and under which semantics.
 *
 * @param dataset the dataset; empty where the release has no failures
 * @param semantics {@code steady} or {@code black-start}
 */
record FailureScope(String dataset, String semantics) {
  /**
   * The scope a question names. The dataset may be left out where only one of {@code candidates}
   * comes into question.
   *
   * @throws Refusal 400 listing the candidates if there are several, 404 for an unknown name
   */
  static FailureScope of(Question question, Release release, List<String> candidates) {
    Set<String> semantics = new TreeSet<>(Semantics.ids());
    semantics.addAll(release.table("failure").distinct("semantics"));
    return new FailureScope(
        question
            .known("dataset", Known.datasets(release))
            .orElseGet(() -> only(candidates, "failures")),
        question.known("semantics", semantics).orElse(Semantics.STEADY.id()));
  }

  /**
   * The only candidate; empty where there is none.
   *
   * @throws Refusal 400 listing the candidates if there are several
   */
  static String only(List<String> candidates, String what) {
    if (candidates.size() > 1) {
      throw Refusal.of(400, "missing parameter")
          .detail(
              "dataset is missing and %d datasets have %s; add dataset=%s"
                  .formatted(candidates.size(), what, String.join(" or dataset=", candidates)))
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
