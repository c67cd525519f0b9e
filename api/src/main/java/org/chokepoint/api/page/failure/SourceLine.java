package org.chokepoint.api.page.failure;

import java.util.HashMap;
import java.util.Map;
import org.chokepoint.api.release.Release;

/**
 * Where something is printed.
 *
 * @param id the identifier
 * @param title its title
 * @param publisher who printed it
 * @param date when, as printed
 * @param url the publisher's page, or the empty text
 * @param licence the terms of the data
 */
public record SourceLine(
    String id, String title, String publisher, String date, String url, String licence) {
  /** The sources of a dataset by identifier. */
  static Map<String, SourceLine> of(Release release, String dataset) {
    Map<String, SourceLine> sources = new HashMap<>();
    for (Row row : Row.of(release.table("source"), Map.of("dataset", dataset))) {
      SourceLine line =
          new SourceLine(
              row.text("source_id"),
              row.text("title"),
              row.text("publisher"),
              row.text("date"),
              web(row.text("url")),
              row.text("licence"));
      sources.put(line.id(), line);
    }
    return sources;
  }

  /** Data may hold any text; only an address of the web becomes a link. */
  private static String web(String url) {
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
