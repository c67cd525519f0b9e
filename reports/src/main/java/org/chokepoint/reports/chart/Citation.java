package org.chokepoint.reports.chart;

import java.util.List;

/**
 * A dataset that a picture draws, as it is cited.
 *
 * @param dataset its id
 * @param title its title
 * @param licence its terms
 * @param kind {@code real} or {@code synthetic}
 * @param sources where the figures drawn are printed; where rows do not say, all that it cites
 */
public record Citation(
    String dataset, String title, String licence, String kind, List<Source> sources) {
  public Citation {
    sources = List.copyOf(sources);
  }

  /**
   * Where figures are printed.
   *
   * @param id its id in the dataset
   * @param title its title
   * @param publisher who printed it
   * @param date when; may be empty
   * @param url its own page; may be empty
   */
  public record Source(String id, String title, String publisher, String date, String url) {}
}
