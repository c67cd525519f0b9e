package org.chokepoint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseEntry;
import org.jspecify.annotations.Nullable;

/** One release: what it was computed from, and the Iceberg snapshot of each of its tables. */
public record ReleaseResource(CurrentRelease releases) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/releases/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    List<ReleaseEntry> entries = releases.entries();
    List<String> ids = entries.stream().map(ReleaseEntry::id).toList();
    int at = ids.indexOf(question.inPath("id", ids));
    Map<String, @Nullable Object> body =
        new LinkedHashMap<>(ReleaseRows.of(entries.subList(at, at + 1)).object(0));
    body.put("snapshots", entries.get(at).snapshots());
    body.put("previous", at + 1 < ids.size() ? ids.get(at + 1) : null);
    return Answer.json(body).link("related", "/v1/values?release=" + ids.get(at));
  }
}
