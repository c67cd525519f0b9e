package org.chokepoint.api.page;

import java.util.List;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.Release;

/**
 * One page. To add one: a class, a template, its words in every language, a line in the list of its
 * part of the site.
 */
public interface SitePage {
  /** The address; a part in braces stands for any text. */
  String path();

  /** The query parameters it knows, besides the language and the release. */
  List<String> parameters();

  /** Those of them that may be given several times, as checkboxes do; each lists with commas. */
  default List<String> lists() {
    return List.of();
  }

  /** Whether it shows full addresses of this site, to be taken elsewhere. */
  default boolean fullAddresses() {
    return false;
  }

  /** Whether it shows forms that only a caller on this machine may send. */
  default boolean byCaller() {
    return false;
  }

  /** Whether it shows one release and nothing else, so that it stays the same. */
  default boolean ofOneRelease() {
    return true;
  }

  /**
   * What the page shows, read while the release is leased.
   *
   * @throws Refusal if the question names something the release does not have
   */
  Content content(Question question, Release release);

  /** Who may show the page in a frame. */
  default Framing framing() {
    return Framing.NOBODY;
  }

  /** Who may show a page in a frame. */
  enum Framing {
    /** No site, not even this. */
    NOBODY,
    /** Every site. */
    EVERYBODY
  }

  /**
   * What a template fills.
   *
   * @param template the file in {@code src/main/jte}; it has the parameters {@code frame} and
   *     {@code page}
   * @param title the page's own title
   * @param page the model
   */
  record Content(String template, String title, Object page) {}
}
