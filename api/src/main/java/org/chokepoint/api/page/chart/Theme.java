package org.chokepoint.api.page.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What charts are about: a group of the gallery. To add a chart: its id in one of these lists. */
public enum Theme {
  /** Who holds a market. */
  HELD(
      "/markets",
      "market-hhi",
      "shares",
      "shares-treemap",
      "concentration-over-time",
      "lorenz",
      "region-map",
      "overlap",
      "merger"),
  /** What falls when something fails. */
  FALLS(
      "/failures",
      "failure-rank",
      "need-flow",
      "neighbourhood",
      "stranded",
      "restoration",
      "remedies"),
  /** What happened in incidents. */
  HAPPENED("/incidents", "daily-users", "incidents-compared"),
  /** How authorities and measures judge. */
  JUDGED("/rules", "rule-matrix", "disagreement"),
  /** Everything else. */
  OTHER("/charts");

  private final String place;
  private final List<String> charts;

  Theme(String place, String... charts) {
    this.place = place;
    this.charts = List.of(charts);
  }

  /** The theme of a chart. */
  static Theme of(String chart) {
    return Arrays.stream(values())
        .filter(theme -> theme.charts.contains(chart))
        .findFirst()
        .orElse(OTHER);
  }

  /** The part of the site about it. */
  String place() {
    return place;
  }

  /** The identifier that words go by. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where a chart stands among those of its theme. */
  int rank(String chart) {
    return charts.indexOf(chart);
  }
}
