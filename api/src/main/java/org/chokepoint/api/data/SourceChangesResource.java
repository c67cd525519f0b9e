package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Release;

/** Which source rows changed from one release to another: shares, dependencies, nodes, names. */
public record SourceChangesResource(CurrentRelease releases) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/releases/diff/sources";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(TwoReleases.PARAMETERS);
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question) {
    return TwoReleases.compare(question, releases, (from, to) -> rows(question, from, to));
  }

  private static Answer rows(Question question, Release from, Release to) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("from", from.id());
    about.put("to", to.id());
    return Listing.standing(
        question,
        about,
        ListedRows.of("sources", ChangedSources.between(from, to))
            .text("table", "the table", ChangedRow::table)
            .text("difference", "changed, appeared or vanished", row -> row.difference().id())
            .with("key", Kind.OBJECT, "what makes the row what it is", row -> row.key())
            .with("before", Kind.OBJECT, "its cells before", row -> row.before())
            .with("after", Kind.OBJECT, "its cells after", row -> row.after()));
  }
}
