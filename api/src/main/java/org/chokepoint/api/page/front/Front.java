package org.chokepoint.api.page.front;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.DatasetLine;
import org.chokepoint.api.page.Frame;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.reports.finding.ConcentratedMarket;
import org.chokepoint.reports.finding.Findings;
import org.chokepoint.reports.finding.Presumption;
import org.chokepoint.reports.finding.Span;
import org.chokepoint.reports.finding.WorstFailure;
import org.chokepoint.reports.question.Named;

/**
 * All that the front page shows.
 *
 * @param findings the findings
 * @param strandings who is left without
 * @param hollow redundancy that is none
 * @param incidents the newest outages on file
 * @param markets the chart of markets
 * @param failures the chart of failures, if there are any
 * @param datasets the datasets
 */
public record Front(
    Findings findings,
    List<Stranding> strandings,
    List<HollowRedundancy> hollow,
    List<IncidentLine> incidents,
    PagePicture markets,
    Optional<PagePicture> failures,
    List<DatasetLine> datasets) {
  public Front {
    strandings = List.copyOf(strandings);
    hollow = List.copyOf(hollow);
    incidents = List.copyOf(incidents);
    datasets = List.copyOf(datasets);
  }

  /** The two findings that matter most, as one or two sentences. */
  public String headline(Frame frame) {
    String market = findings.markets().stream().findFirst().map(m -> market(m, frame)).orElse("");
    String failure =
        findings.failures().stream().findFirst().map(f -> failure(f, frame)).orElse("");
    String both = (market + " " + failure).strip();
    return both.isEmpty() ? frame.t("front.nothing") : both;
  }

  private static String market(ConcentratedMarket market, Frame frame) {
    String name = frame.name(market.name(), market.nameLocal());
    String period = frame.period(market.period());
    return market
        .cr3()
        .map(
            span ->
                frame.t(
                    span.exact() ? "front.headline.three" : "front.headline.three.least",
                    name,
                    market.geography(),
                    period,
                    frame.percent(span.low())))
        .orElseGet(() -> frame.t("front.headline.market", name, market.geography(), period));
  }

  private static String failure(WorstFailure failure, Frame frame) {
    return frame.t(
        failure.synthetic() ? "front.headline.failure.synthetic" : "front.headline.failure",
        frame.name(failure.name(), failure.nameLocal()),
        frame.count(failure.failedNodes() - 1));
  }

  /** Whether a dataset is made up. */
  public boolean synthetic(String dataset) {
    return datasets.stream().anyMatch(line -> line.dataset().equals(dataset) && line.synthetic());
  }

  /** A number of points, or the range it lies in. */
  public static String points(Span span, Frame frame) {
    return frame.range(frame.count(span.low()), frame.count(span.high()));
  }

  /** A percentage, or the range it lies in. */
  public static String percent(Span span, Frame frame) {
    return frame.range(frame.percent(span.low()), frame.percent(span.high()));
  }

  /** What the Korean rules say of a market. */
  public static String dominant(Optional<Presumption> presumption, Frame frame) {
    if (presumption.isEmpty()) {
      return frame.t("front.dominant.unjudged");
    }
    String verdict = presumption.get().verdict();
    String firms = names(presumption.get().undertakings(), frame);
    return switch (verdict) {
      case "met" -> firms.isEmpty() ? frame.t("front.dominant.met.unnamed") : firms;
      case "possible" -> frame.t("front.dominant.possible", firms);
      default -> frame.t("front.dominant.nobody");
    };
  }

  /** The lost share of a failure, or a dash. */
  public static String lost(WorstFailure failure, Frame frame) {
    return failure.lostShare().isPresent()
        ? frame.percent(failure.lostShare().getAsDouble())
        : "\u2013";
  }

  /** Names joined by commas. */
  public static String names(List<Named> things, Frame frame) {
    return String.join(", ", things.stream().map(thing -> thing.in(frame.language())).toList());
  }
}
