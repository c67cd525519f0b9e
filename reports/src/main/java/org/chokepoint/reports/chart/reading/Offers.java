package org.chokepoint.reports.chart.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All offers by the name that chart files use. To add one, write its class and list it here. */
public final class Offers {
  /** The offers. */
  public static final Map<String, Offer> ALL = all();

  private Offers() {}

  private static Map<String, Offer> all() {
    Map<String, Offer> all = new LinkedHashMap<>();
    all.put("markets", MarketOffer.of(MarketOffer.Wanted.TWO_PERIODS));
    all.put("markets-over-time", MarketOffer.of(MarketOffer.Wanted.THREE_PERIODS));
    all.put("markets-complete", MarketOffer.of(MarketOffer.Wanted.COMPLETE));
    all.put("markets-by-region", MarketOffer.of(MarketOffer.Wanted.REGIONS));
    all.put("pairs-of-firms", new PairOffer());
    all.put("failures", new FailureOffer());
    all.put("hubs", new HubOffer());
    all.put(
        "remedies",
        new TableOffer(
            "repair",
            Map.of("dataset", "dataset", "semantics", "semantics", "node", "failed"),
            Map.of(),
            List.of("dataset", "semantics", "node"),
            ""));
    all.put(
        "stranded",
        new TableOffer(
            "stranded",
            Map.of(
                "dataset",
                "dataset",
                "semantics",
                "semantics",
                "market",
                "market",
                "period",
                "period"),
            Map.of(),
            List.of("dataset", "semantics", "market", "period"),
            "stranded"));
    all.put(
        "overlap",
        new TableOffer(
            "usage_pair",
            Map.of(
                "dataset", "dataset", "market", "market", "period", "period", "region", "region"),
            Map.of("relation", "also_uses"),
            List.of("dataset", "market", "period", "region"),
            "users"));
    all.put(
        "verdicts",
        new TableOffer(
            "verdict",
            Map.of("dataset", "dataset", "authority", "authority", "lens", "lens"),
            Map.of(),
            List.of("dataset", "authority", "lens"),
            ""));
    all.put(
        "disagreements",
        new TableOffer(
            "disagreement",
            Map.of("dataset", "dataset", "lens", "lens"),
            Map.of(),
            List.of("dataset", "lens"),
            ""));
    all.put("restorations", new IncidentOffer(IncidentOffer.About.RESTORATION));
    all.put("daily-users", new IncidentOffer(IncidentOffer.About.DAILY_USERS));
    all.put(
        "incidents",
        new TableOffer("incident", Map.of("dataset", "dataset"), Map.of(), List.of("dataset"), ""));
    return Collections.unmodifiableMap(all);
  }
}
