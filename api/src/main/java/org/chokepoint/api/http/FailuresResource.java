package org.chokepoint.api.http;

import java.util.Comparator;
import java.util.List;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/** What falls when one node falls, for every node, the worst first. */
record FailuresResource() implements Resource.OfRelease {
  record Body(String release, String dataset, String semantics, List<Row> failures) {}

  record Row(
      String node,
      long failedNodes,
      @Nullable Double lostWeight,
      @Nullable Double lostShare,
      String weight) {}

  @Override
  public String path() {
    return "/v1/failures";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "semantics", "release", "limit");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable failures = release.table("failure");
    FailureScope scope = FailureScope.of(question, release, failures.distinct("dataset"));
    RowFilter wanted = scope.in(failures);
    List<Row> rows =
        failures
            .rowNumbers()
            .filter(wanted::accepts)
            .mapToObj(row -> row(failures, row))
            .sorted(Comparator.comparingLong(Row::failedNodes).reversed().thenComparing(Row::node))
            .limit(question.limit())
            .toList();
    return Answer.json(new Body(release.id(), scope.dataset(), scope.semantics(), rows));
  }

  private static Row row(ArrowTable failures, int row) {
    return new Row(
        failures.word("node", row),
        failures.count("failed_nodes", row),
        failures.number("lost_weight", row).orElse(null),
        failures.number("lost_share", row).orElse(null),
        failures.word("weight", row));
  }
}
