package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;

/** The datasets of a release: their cards, coverage, freshness and rejected rows. */
public record DatasetsResource() implements Resource.OfRelease {

  @Override
  public String path() {
    return "/v1/datasets";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(List.of("dataset", "kind", "release"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable cards = release.table("dataset");
    return Listing.of(
        question, release, DatasetRows.of(release, Filters.wanted(question, release, cards)));
  }
}
