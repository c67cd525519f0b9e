package org.chokepoint.api.page;

import java.util.List;
import java.util.Optional;
import org.chokepoint.reports.finding.Findings;
import org.chokepoint.reports.finding.Span;
import org.chokepoint.reports.finding.WorstFailure;
import org.chokepoint.reports.text.Wording;

/**
 * All that the page of findings shows.
 *
 * @param headline the sentence at the top
 * @param published when the release was published
 * @param findings the findings
 * @param markets the chart of markets
 * @param failures the chart of failures, if there are any
 * @param datasets the datasets
 */
public record Found(
    String headline,
    String published,
    Findings findings,
    PagePicture markets,
    Optional<PagePicture> failures,
    List<DatasetLine> datasets) {

  public Found {
    datasets = List.copyOf(datasets);
  }

  /** A number of points, or the range it lies in. */
  public static String points(Span span) {
    return words(span, Wording.POINTS);
  }

  /** A percentage, or the range it lies in. */
  public static String percent(Span span) {
    return words(span, Wording.PERCENT);
  }

  /** The lost share of a failure, or a dash. */
  public static String lost(WorstFailure failure) {
    return failure.lostShare().isPresent()
        ? Wording.PERCENT.of(failure.lostShare().getAsDouble())
        : "\u2013";
  }

  /** A count with thousands separators. */
  public static String count(long number) {
    return Wording.COUNT.of(number);
  }

  /** A basis in words. */
  public static String basis(String id) {
    return Wording.BASIS.of(id);
  }

  private static String words(Span span, Wording wording) {
    String low = wording.of(span.low());
    String high = wording.of(span.high());
    return low.equals(high) ? low : low + "\u2013" + high;
  }
}
