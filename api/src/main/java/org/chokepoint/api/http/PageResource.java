package org.chokepoint.api.http;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.page.PageQuestion;
import org.chokepoint.api.page.PageRefusal;
import org.chokepoint.api.page.Pages;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.Release;

/** A page of the site at its address. */
record PageResource(SitePage page, Pages pages) implements Resource.OfRelease {
  @Override
  public String path() {
    return page.path();
  }

  @Override
  public List<String> parameters() {
    return Stream.concat(page.parameters().stream(), Stream.of("lang", "release")).toList();
  }

  @Override
  public Answer answer(Question question, Release release) {
    String address = path();
    for (var part : question.path().entrySet()) {
      address = address.replace("{" + part.getKey() + "}", part.getValue());
    }
    PageQuestion asked =
        new PageQuestion(question.language(), address, question.query(), question.path());
    try {
      return Answer.text("text/html; charset=utf-8", pages.html(page, asked, release));
    } catch (PageRefusal refusal) {
      throw Refusal.of(refusal.status(), refusal.title())
          .detail(refusal.detail())
          .parameter(refusal.parameter())
          .nearest(refusal.nearest());
    }
  }
}
