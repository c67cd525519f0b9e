package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.history.RowChanges;
import org.chokepoint.api.history.RowChanges.Difference;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Release;
import org.jspecify.annotations.Nullable;

/** Which published numbers changed from one release to another, and why. */
public record DiffResource(CurrentRelease releases) implements Resource.Standing {
  private static final List<String> KEY = RowChanges.NUMBER;
  private static final List<String> NUMBERS = List.of("value", "low", "high");

  @Override
  public String path() {
    return "/v1/releases/diff";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(TwoReleases.PARAMETERS);
    parameters.addAll(List.of("dataset", "difference"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question) {
    return TwoReleases.compare(
            question,
            releases,
            (from, to) -> Listing.standing(question, about(from, to), rows(question, from, to)))
        .link("related", "/v1/releases/diff/sources");
  }

  private static Map<String, Object> about(Release from, Release to) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("from", from.id());
    about.put("to", to.id());
    about.put("causes", Causes.of(from, to));
    return about;
  }

  private static ListedRows<ChangedRow> rows(Question question, Release from, Release to) {
    ListedRows<ChangedRow> rows =
        ListedRows.of("values", wanted(question, ChangedRow.of("result", KEY, from, to)));
    for (String column : KEY) {
      rows.text(column, Meanings.of("result", column), change -> change.key().get(column));
    }
    rows.text("difference", "changed, appeared or vanished", change -> change.difference().id());
    for (String column : NUMBERS) {
      String meaning = Meanings.of("result", column);
      rows.with(column + "_before", Kind.NUMBER, meaning, change -> change.before().get(column));
      rows.with(column + "_after", Kind.NUMBER, meaning, change -> change.after().get(column));
    }
    return rows.with("change", Kind.NUMBER, "value after less value before", DiffResource::change)
        .text("reason_before", "why there was no value", change -> change.before().get("reason"))
        .text("reason_after", "why there is no value", change -> change.after().get("reason"));
  }

  private static List<ChangedRow> wanted(Question question, List<ChangedRow> changes) {
    List<String> datasets =
        changes.stream()
            .map(change -> String.valueOf(change.key().get("dataset")))
            .distinct()
            .toList();
    String dataset = question.known("dataset", datasets).orElse("");
    String difference =
        question
            .known("difference", Arrays.stream(Difference.values()).map(Difference::id).toList())
            .orElse("");
    return changes.stream()
        .filter(change -> dataset.isEmpty() || dataset.equals(change.key().get("dataset")))
        .filter(change -> difference.isEmpty() || change.difference().id().equals(difference))
        .toList();
  }

  private static @Nullable Double change(ChangedRow change) {
    return change.before().get("value") instanceof Double before
            && change.after().get("value") instanceof Double after
        ? (Double) (after - before)
        : null;
  }
}
