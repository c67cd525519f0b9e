package org.chokepoint.api.page;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;

/**
 * A page of the site at its address.
 *
 * @param page the page
 * @param pages fills its template
 */
public record PageResource(SitePage page, Pages pages) implements Resource.OfRelease {
  private static final String FRAMED_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  @Override
  public String path() {
    return page.path();
  }

  @Override
  public List<String> parameters() {
    return Stream.concat(page.parameters().stream(), Stream.of("lang", "release")).toList();
  }

  @Override
  public List<String> lists() {
    return page.lists();
  }

  @Override
  public boolean fullAddresses() {
    return page.fullAddresses();
  }

  @Override
  public boolean byCaller() {
    return page.byCaller();
  }

  @Override
  public Answer answer(Question question, Release release) {
    Answer answer = Answer.text("text/html; charset=utf-8", pages.html(page, question, release));
    Answer shown = page.framing() == SitePage.Framing.EVERYBODY ? framed(answer) : answer;
    return page.ofOneRelease() ? shown : shown.nowOnly();
  }

  /** For other sites' frames: no scripts, no forms. */
  private static Answer framed(Answer answer) {
    return answer
        .header("Content-Security-Policy", FRAMED_POLICY)
        .header("Cross-Origin-Resource-Policy", "cross-origin");
  }
}
