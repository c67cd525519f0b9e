package org.chokepoint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.StoredTable;
import org.jspecify.annotations.Nullable;

/** One dataset: its card and quality, its sources, and how many rows each table has of it. */
public record DatasetResource() implements Resource.OfRelease {

  @Override
  public String path() {
    return "/v1/datasets/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of("release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable cards = release.table("dataset");
    String id = question.inPath("id", cards.distinct("dataset"));
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("release", release.id());
    body.putAll(DatasetRows.of(release, cards.where("dataset", id)).object(0));
    body.put("hash", release.entry().datasets().getOrDefault(id, ""));
    body.put("table_rows", rows(release, id));
    ArrowTable sources = release.table("source");
    body.put(
        "source_rows", StoredRows.of("sources", sources, sources.where("dataset", id)).objects());
    return Answer.json(body).link("related", Single.address("/v1/rejects", release, "dataset", id));
  }

  private static Map<String, Long> rows(Release release, String dataset) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (StoredTable layout : StoredTable.SERVED) {
      ArrowTable table = release.table(layout.name());
      long count = table.rowNumbers().filter(table.where("dataset", dataset)::accepts).count();
      if (count > 0) {
        rows.put(layout.name(), count);
      }
    }
    return rows;
  }
}
