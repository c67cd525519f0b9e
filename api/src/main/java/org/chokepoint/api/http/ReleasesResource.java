package org.chokepoint.api.http;

import java.util.List;
import java.util.Map;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseEntry;

/** All releases, newest first: what each was computed from. */
record ReleasesResource(CurrentRelease releases) implements Resource.Standing {
  record Body(List<Row> releases) {}

  record Row(
      String release,
      String createdAt,
      String runId,
      String codeVersion,
      long rowsRead,
      long rowsRejected,
      Map<String, String> datasets) {}

  @Override
  public String path() {
    return "/v1/releases";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    return Answer.json(new Body(releases.entries().stream().map(ReleasesResource::row).toList()));
  }

  private static Row row(ReleaseEntry entry) {
    return new Row(
        entry.id(),
        entry.createdAt(),
        entry.runId(),
        entry.codeVersion(),
        entry.rowsRead(),
        entry.rowsRejected(),
        entry.datasets());
  }
}
