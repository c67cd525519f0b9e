package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.release.Release;

/**
 * Whose failures are shown: a dataset under one semantics.
 *
 * @param dataset the dataset; none where the release has no failures
 * @param semantics {@code steady} or {@code black-start}
 * @param datasets the datasets that have failures
 */
record FailureScene(Optional<DatasetCard> dataset, String semantics, List<DatasetCard> datasets) {
  static final List<String> SEMANTICS = List.of("steady", "black-start");

  static FailureScene of(Question question, Release release) {
    List<DatasetCard> datasets = DatasetCard.having(release, "failure", question.language());
    List<String> ids = datasets.stream().map(DatasetCard::id).toList();
    Optional<String> asked =
        question.known("dataset", ids).or(() -> withNode(question, release, ids));
    return new FailureScene(
        datasets.stream()
            .filter(card -> asked.isEmpty() || asked.get().equals(card.id()))
            .findFirst(),
        question.known("semantics", SEMANTICS).orElse(SEMANTICS.get(0)),
        datasets);
  }

  private static Optional<String> withNode(Question question, Release release, List<String> ids) {
    Optional<String> node = question.text("node");
    return ids.stream()
        .filter(
            id ->
                node.isPresent()
                    && !Row.of(release.table("failure"), Map.of("dataset", id, "node", node.get()))
                        .isEmpty())
        .findFirst();
  }

  /** The rows of a table that belong to the dataset and the semantics. */
  List<Row> rows(Release release, String table) {
    return rows(release, table, Map.of());
  }

  /** Those rows that also have these texts. */
  List<Row> rows(Release release, String table, Map<String, String> equal) {
    Map<String, String> all = new java.util.HashMap<>(equal);
    all.put("dataset", id());
    all.put("semantics", semantics);
    return Row.of(release.table(table), all);
  }

  String id() {
    return dataset.map(DatasetCard::id).orElse("");
  }
}
