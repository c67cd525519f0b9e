package org.chokepoint.api.cite;

/**
 * Where figures of a dataset are printed.
 *
 * @param source the identifier
 * @param title the title
 * @param publisher who printed it
 * @param date when it was printed; may be empty
 * @param url the publisher's own page; may be empty
 */
public record Source(String source, String title, String publisher, String date, String url) {

  /** Whether the address may be followed from a page. */
  public boolean linked() {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
