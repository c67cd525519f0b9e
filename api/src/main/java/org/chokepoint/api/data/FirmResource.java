package org.chokepoint.api.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.jspecify.annotations.Nullable;

/** One firm: all its markets, its nodes, and what falls when they fail. */
public record FirmResource() implements Resource.OfRelease {

  @Override
  public String path() {
    return "/v1/firms/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable firms = release.table("firm");
    TreeSet<String> known = new TreeSet<>(firms.distinct("firm_id"));
    known.addAll(release.table("node").distinct("firm_id"));
    String id = question.inPath("id", known);
    Single firm = new Single(question, release, "firm", id);
    List<Map<String, @Nullable Object>> nodes = firm.found("node", id, "firm_id", "operator_id");
    firm.rows("datasets", "firm", id, "firm_id")
        .rows("members", "firm", id, "parent_id")
        .with("shares", newest(firm.found("share", id, "firm_id")))
        .with("nodes", nodes)
        .with("failures", failures(firm, nodes))
        .rows("holding_failures", "holding_failure", id, "holder");
    return Answer.json(firm.body())
        .link("related", Single.address("/v1/shares", release, "firm", id));
  }

  /** Of each market, region and basis the rows of its newest period. */
  private static List<Map<String, @Nullable Object>> newest(
      List<Map<String, @Nullable Object>> shares) {
    Map<List<Object>, String> newest = new HashMap<>();
    shares.forEach(
        row -> newest.merge(cell(row), period(row), (a, b) -> a.compareTo(b) >= 0 ? a : b));
    return shares.stream().filter(row -> period(row).equals(newest.get(cell(row)))).toList();
  }

  private static List<Object> cell(Map<String, @Nullable Object> row) {
    return List.of(
        String.valueOf(row.get("dataset")),
        String.valueOf(row.get("market_id")),
        String.valueOf(row.get("region")),
        String.valueOf(row.get("basis")));
  }

  private static String period(Map<String, @Nullable Object> row) {
    return String.valueOf(row.get("period"));
  }

  private static List<Map<String, @Nullable Object>> failures(
      Single firm, List<Map<String, @Nullable Object>> nodes) {
    return nodes.stream()
        .map(node -> String.valueOf(node.get("node_id")))
        .distinct()
        .flatMap(node -> firm.found("failure", node, "node").stream())
        .toList();
  }
}
