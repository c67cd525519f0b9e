package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.api.page.FindingsPage;
import org.chokepoint.api.release.Release;

/** What was found, as a page. */
record PageResource(FindingsPage page) implements Resource.OfRelease {

  @Override
  public String path() {
    return "/";
  }

  @Override
  public List<String> parameters() {
    return List.of("release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    return Answer.text("text/html; charset=utf-8", page.html(release));
  }
}
