package org.chokepoint.api.export;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.api.page.Words;
import org.chokepoint.reports.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page as a file: no scripts, no forms, links that lead from file to file. A link to what was
 * left out becomes text that says where the server has it; a form becomes a note.
 */
final class StaticPage {
  private static final List<String> LINKS = List.of("href", "src", "poster", "data", "srcset");
  private static final String CONTENT = "table, figure, section, h2, h3, dl, ul, ol";
  private static final String CONTROLS = "input, select, textarea, button, label, datalist, legend";

  /** Allows what a file has and nothing else; a page from a disk has no origin to compare with. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none';"
          + " form-action 'none'";

  private final Document document;
  private final Language language;

  private StaticPage(Document document, Language language) {
    this.document = document;
    this.language = language;
  }

  /** What a page links to, without forms and scripts, in its order. */
  static Set<String> links(String html) {
    Document document = Jsoup.parse(html);
    document.select("script").remove();
    Set<String> links = new LinkedHashSet<>();
    for (String attribute : LINKS) {
      document.select("[" + attribute + "]").forEach(element -> links.add(element.attr(attribute)));
    }
    return links;
  }

  /**
   * The page as a file.
   *
   * @param served the page's address at the server
   * @param here where a link leads, if it stays on the server
   * @param file the link from this page's file to the file of such an address, or empty text if it
   *     has none
   */
  static String of(
      String html,
      Language language,
      String served,
      Function<String, java.util.Optional<URI>> here,
      Function<URI, String> file) {
    Document document = Jsoup.parse(html, Parser.htmlParser());
    document.outputSettings().prettyPrint(false);
    StaticPage page = new StaticPage(document, language);
    document.select("script, [role=search]").remove();
    page.withoutForms(served);
    page.withPolicy();
    for (String attribute : LINKS) {
      for (Element element : document.select("[" + attribute + "]")) {
        here.apply(element.attr(attribute))
            .ifPresent(there -> page.lead(element, attribute, there, file.apply(there)));
      }
    }
    return document.outerHtml();
  }

  private void lead(Element element, String attribute, URI there, String file) {
    String fragment = there.getRawFragment() == null ? "" : "#" + there.getRawFragment();
    if (!file.isEmpty()) {
      element.attr(attribute, file + fragment);
    } else if (element.normalName().equals("a")) {
      element.tagName("span");
      element.clearAttributes();
      element.addClass("served").attr("title", word("export.served", at(there.toString())));
    } else if (element.normalName().equals("img")) {
      element.replaceWith(new Element("p").addClass("none").text(element.attr("alt")));
    } else {
      element.remove();
    }
  }

  private void withoutForms(String served) {
    for (Element form : document.select("form")) {
      Element note = new Element("p").addClass("note").text(word("export.form", at(served)));
      if (form.select(CONTENT).isEmpty()) {
        form.replaceWith(note);
      } else {
        form.select(CONTROLS).remove();
        form.before(note);
        form.unwrap();
      }
    }
  }

  private void withPolicy() {
    Element policy = new Element("meta");
    policy.attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
    document.head().prependChild(policy);
    Element encoding = document.head().selectFirst("meta[charset]");
    if (encoding != null) {
      document.head().prependChild(encoding);
    }
  }

  private String word(String key, String address) {
    return Words.in(language).of(key, address);
  }

  private static String at(String address) {
    return address.toLowerCase(Locale.ROOT).startsWith("http")
        ? address.replaceFirst("^[a-z]+://[^/]*", "http://" + Addresses.SERVED)
        : "http://" + Addresses.SERVED + address;
  }
}
