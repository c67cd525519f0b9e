package org.chokepoint.api.data;

import java.util.List;
import java.util.Map;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.CurrentRelease;

/** All releases, newest first: what each was computed from. */
public record ReleasesResource(CurrentRelease releases) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/releases";
  }

  @Override
  public List<String> parameters() {
    return Listing.PARAMETERS;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question) {
    return Listing.standing(question, Map.of(), ReleaseRows.of(releases.entries()));
  }
}
