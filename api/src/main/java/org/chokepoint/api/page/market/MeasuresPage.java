package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.catalogue.Catalogue;

/** What every measure says, by family. */
final class MeasuresPage implements SitePage {
  @Override
  public String path() {
    return "/measures";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Content content(Question question, Release release) {
    return new Content(
        "market/measure_list.jte",
        Words.in(question.language()).of("measure.title"),
        new MeasureList(Catalogue.families(), release.table("result").distinct("measure")));
  }
}
