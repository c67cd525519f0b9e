package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/** What falls when one node falls, for every node of a dataset, the worst first. */
public record FailuresResource() implements Resource.OfRelease {

  @Override
  public String path() {
    return "/v1/failures";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(List.of("dataset", "semantics", "release"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable table = release.table("failure");
    FailureScope scope = FailureScope.of(question, release, table.distinct("dataset"));
    RowFilter wanted = scope.in(table);
    List<Integer> rows =
        table
            .rowNumbers()
            .filter(wanted::accepts)
            .boxed()
            .sorted(
                Comparator.comparing((Integer row) -> -table.count("failed_nodes", row))
                    .thenComparing(row -> table.word("node", row)))
            .toList();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("dataset", scope.dataset());
    about.put("semantics", scope.semantics());
    return Listing.of(question, release, about, listed(table, rows));
  }

  private static ListedRows<Integer> listed(ArrowTable table, List<Integer> rows) {
    return ListedRows.of("failures", rows)
        .text("node", meaning("node"), row -> table.word("node", row))
        .count("failed_nodes", meaning("failed_nodes"), row -> table.count("failed_nodes", row))
        .with(
            "lost_weight",
            Kind.NUMBER,
            meaning("lost_weight"),
            row -> table.number("lost_weight", row).orElse(null))
        .with(
            "lost_share",
            Kind.NUMBER,
            meaning("lost_share"),
            row -> table.number("lost_share", row).orElse(null))
        .text("weight", meaning("weight"), row -> table.word("weight", row));
  }

  private static String meaning(String column) {
    return Meanings.of("failure", column);
  }
}
