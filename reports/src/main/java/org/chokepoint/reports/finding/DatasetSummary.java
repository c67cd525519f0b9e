package org.chokepoint.reports.finding;

/**
 * One dataset of a release.
 *
 * @param dataset the identifier
 * @param title the title on its card
 * @param kind the kind on its card
 */
public record DatasetSummary(String dataset, String title, String kind) {
  /** Whether the data are made up, so that nothing found in them is a fact about the world. */
  public boolean synthetic() {
    return kind.equalsIgnoreCase("synthetic");
  }
}
