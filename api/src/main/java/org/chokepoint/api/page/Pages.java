package org.chokepoint.api.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.Release;

/** Fills the templates. */
public final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Pages.class.getClassLoader(),
          "org.chokepoint.api.page.generated");

  /**
   * The page as HTML.
   *
   * @throws Refusal if the question names something the release does not have
   */
  public String html(SitePage page, Question question, Release release) {
    SitePage.Content content = page.content(question, release);
    Frame frame = new Frame(content.title(), address(page, question), question, release.entry());
    StringOutput html = new StringOutput();
    templates.render(content.template(), Map.of("frame", frame, "page", content.page()), html);
    return html.toString();
  }

  private static String address(SitePage page, Question question) {
    String address = page.path();
    for (Map.Entry<String, String> part : question.path().entrySet()) {
      address = address.replace("{" + part.getKey() + "}", Frame.part(part.getValue()));
    }
    return address;
  }

  /** The page that says why another one cannot be shown. */
  public String html(ProblemPage problem) {
    StringOutput html = new StringOutput();
    templates.render("problem.jte", problem, html);
    return html.toString();
  }
}
