package org.chokepoint.api.page.failure;

import java.util.List;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;

/** The datasets of a release and how good they are. */
final class DatasetsPage implements SitePage {
  @Override
  public String path() {
    return "/datasets";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Content content(Question question, Release release) {
    return new Content(
        "datasets.jte",
        Words.in(question.language()).of("dataset.title"),
        new DatasetList(DatasetQuality.of(release, question.language())));
  }
}
