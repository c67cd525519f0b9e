package org.chokepoint.api.page.failure;

/**
 * How far a loss is known.
 *
 * @param low 5 of 100 draws lie below
 * @param high 5 of 100 draws lie above
 * @param bestRank its highest place in the ranking
 * @param worstRank its lowest place
 */
public record ImpactRange(double low, double high, long bestRank, long worstRank) {
  static ImpactRange of(Row row) {
    return new ImpactRange(
        row.amount("low").orElse(0),
        row.amount("high").orElse(0),
        row.count("best_rank"),
        row.count("worst_rank"));
  }
}
