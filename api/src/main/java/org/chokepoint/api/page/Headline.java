package org.chokepoint.api.page;

import org.chokepoint.reports.finding.ConcentratedMarket;
import org.chokepoint.reports.finding.Findings;
import org.chokepoint.reports.finding.WorstFailure;
import org.chokepoint.reports.text.Wording;

/** The two findings that matter most, as one or two sentences. */
final class Headline {
  private Headline() {}

  static String of(Findings findings) {
    String market = findings.markets().stream().findFirst().map(Headline::market).orElse("");
    String failure = findings.failures().stream().findFirst().map(Headline::failure).orElse("");
    String both = (market + " " + failure).strip();
    return both.isEmpty()
        ? "This release holds no concentrated market and no single point of failure."
        : both;
  }

  private static String market(ConcentratedMarket market) {
    String held =
        market
            .cr3()
            .map(
                span ->
                    ": the three largest hold "
                        + (span.exact() ? "" : "at least ")
                        + Wording.PERCENT.of(span.low()))
            .orElse("");
    String place = market.geography().isEmpty() ? "" : market.geography() + ", ";
    return "The most concentrated market found is %s (%s%s)%s."
        .formatted(market.name(), place, market.period(), held);
  }

  private static String failure(WorstFailure failure) {
    long others = failure.failedNodes() - 1;
    return "One failure, %s%s, takes %s %s down with it."
        .formatted(
            failure.name(),
            failure.synthetic() ? " (a made-up example)" : "",
            Wording.COUNT.of(others),
            others == 1 ? "other node" : "other nodes");
  }
}
