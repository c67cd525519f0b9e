package org.chokepoint.api.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
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
   * @throws PageRefusal if the question names something the release does not have
   */
  public String html(SitePage page, PageQuestion question, Release release) {
    SitePage.Content content = page.content(question, release);
    Frame frame = new Frame(content.title(), question, release.entry());
    StringOutput html = new StringOutput();
    templates.render(content.template(), Map.of("frame", frame, "page", content.page()), html);
    return html.toString();
  }

  /** The page that says why another one cannot be shown. */
  public String html(ProblemPage problem) {
    StringOutput html = new StringOutput();
    templates.render("problem.jte", problem, html);
    return html.toString();
  }
}
