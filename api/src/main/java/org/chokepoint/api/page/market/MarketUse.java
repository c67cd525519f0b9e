package org.chokepoint.api.page.market;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Named;

/**
 * How people use the services of a market side by side, and published figures that are not shares.
 *
 * @param pairs who also uses what, and who switched where
 * @param observations figures that are not shares
 */
public record MarketUse(List<Pair> pairs, List<Observation> observations) {
  /** How many pairs a page lists. */
  static final int MOST = 40;

  public MarketUse {
    pairs = List.copyOf(pairs);
    observations = List.copyOf(observations);
  }

  /**
   * Two services of a usage panel.
   *
   * @param relation {@code also_uses} or {@code switched_to}
   * @param first the first service
   * @param second the second
   * @param users how many people
   * @param share of the users of the first
   */
  public record Pair(
      String relation, Named first, Named second, double users, OptionalDouble share) {}

  /**
   * A published figure.
   *
   * @param period when
   * @param subject what it is about
   * @param metric what it counts
   * @param value the figure
   * @param unit its unit
   * @param source where it is printed
   * @param note why it is not a share
   */
  public record Observation(
      String period,
      String subject,
      String metric,
      double value,
      String unit,
      String source,
      String note) {}

  static MarketUse at(
      String dataset, String market, String period, Release release, Labels labels) {
    List<Pair> pairs =
        Rows.of(release, "usage_pair")
            .where("dataset", dataset)
            .where("market", market)
            .where("period", period)
            .stream()
            .filter(row -> row.number("users").orElse(0) > 0)
            .sorted(
                Comparator.comparing((Row row) -> row.text("relation"))
                    .thenComparing(row -> -row.number("users").orElse(0)))
            .limit(MOST)
            .map(row -> pair(row, dataset, labels))
            .toList();
    return new MarketUse(pairs, observations(dataset, market, release));
  }

  private static Pair pair(Row row, String dataset, Labels labels) {
    return new Pair(
        row.text("relation"),
        labels.firm(dataset, row.text("first")),
        labels.firm(dataset, row.text("second")),
        row.number("users").orElse(0),
        row.number("share"));
  }

  private static List<Observation> observations(String dataset, String market, Release release) {
    return Rows.of(release, "observation")
        .where("dataset", dataset)
        .where("market_id", market)
        .stream()
        .map(
            row ->
                new Observation(
                    row.text("period"),
                    row.text("subject"),
                    row.text("metric"),
                    row.number("value").orElse(0),
                    row.text("unit"),
                    row.text("source_id"),
                    row.text("note")))
        .toList();
  }
}
