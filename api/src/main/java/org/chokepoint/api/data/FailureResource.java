package org.chokepoint.api.data;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/** What falls with one node, and why each of the others falls. */
public record FailureResource() implements Resource.OfRelease {
  private static final String UNNAMED =
      "of a large graph only the worst nodes are stored with the names of all that falls";

  record Body(
      String release,
      String dataset,
      String semantics,
      String node,
      long failedNodes,
      List<String> down,
      List<Witness> witness,
      @Nullable String reason) {}

  record Witness(
      String node,
      String group,
      long required,
      long up,
      List<String> because,
      List<String> path,
      String evidence) {}

  @Override
  public String path() {
    return "/v1/failures/{node}";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "semantics", "release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable failures = release.table("failure");
    String node = question.inPath("node", failures.distinct("node"));
    FailureScope scope = FailureScope.of(question, release, datasets(failures, node));
    List<Witness> witness = witness(release.table("witness"), scope, node);
    List<String> others =
        witness.stream().map(Witness::node).filter(other -> !other.equals(node)).toList();
    List<String> down = Stream.concat(Stream.of(node), others.stream()).distinct().toList();
    long failed = failedNodes(failures, scope, node);
    return Answer.json(
        new Body(
            release.id(),
            scope.dataset(),
            scope.semantics(),
            node,
            failed,
            down,
            witness,
            down.size() < failed ? UNNAMED : null));
  }

  private static long failedNodes(ArrowTable failures, FailureScope scope, String node) {
    RowFilter own = scope.in(failures).and(failures.where("node", node));
    return failures
        .rowNumbers()
        .filter(own::accepts)
        .mapToLong(row -> failures.count("failed_nodes", row))
        .findFirst()
        .orElse(0);
  }

  private static List<String> datasets(ArrowTable failures, String node) {
    RowFilter own = failures.where("node", node);
    return failures
        .rowNumbers()
        .filter(own::accepts)
        .mapToObj(row -> failures.word("dataset", row))
        .distinct()
        .toList();
  }

  private static List<Witness> witness(ArrowTable table, FailureScope scope, String node) {
    RowFilter own = scope.in(table).and(table.where("failed", node));
    return table
        .rowNumbers()
        .filter(own::accepts)
        .mapToObj(
            row ->
                new Witness(
                    table.word("node", row),
                    table.word("group", row),
                    table.count("required", row),
                    table.count("up", row),
                    Joined.list(table.word("because", row)),
                    Joined.path(table.word("path", row)),
                    table.word("evidence", row)))
        .toList();
  }
}
