package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.chance.EdgeValue;
import org.chokepoint.graph.chance.Headline;
import org.chokepoint.graph.chance.ImpactDistribution;

/** Impacts as distributions, and the rows most worth checking. */
public final class UncertaintySheets {
  private static final int SHOWN = 5;

  private UncertaintySheets() {}

  /**
   * One row for each node.
   *
   * @param asWritten what each node's failure loses where every row holds
   * @param above whether the chance of more than an amount was asked for
   */
  public static Sheet impacts(
      List<ImpactDistribution> impacts,
      Map<String, BigDecimal> asWritten,
      Optional<BigDecimal> above) {
    Sheet.Builder sheet =
        Sheet.named(
            "impacts",
            "node",
            "lost_weight",
            "mean",
            "standard_error",
            "q05",
            "q50",
            "q95",
            "above",
            "rank_low",
            "rank_high");
    for (ImpactDistribution impact : impacts) {
      sheet.row(
          impact.node(),
          asWritten.getOrDefault(impact.node(), BigDecimal.ZERO),
          impact.mean(),
          impact.standardError(),
          impact.low(),
          impact.median(),
          impact.high(),
          above.map(amount -> impact.above()),
          impact.bestRank(),
          impact.worstRank());
    }
    return sheet.sheet();
  }

  /** One row for each uncertain row of the graph. */
  public static Sheet edges(List<EdgeValue> values) {
    Sheet.Builder sheet =
        Sheet.named(
            "edges",
            "dependent",
            "provider",
            "group",
            "evidence",
            "probability",
            "headline_if_holds",
            "headline_if_not",
            "difference",
            "standard_error",
            "flips");
    for (EdgeValue value : values) {
      Dependency row = value.row().dependency();
      sheet.row(
          row.dependent(),
          row.provider(),
          row.group(),
          row.evidence(),
          value.row().probability(),
          value.ifHolds(),
          value.ifNot(),
          value.difference(),
          value.standardError(),
          value.flips());
    }
    return sheet.sheet();
  }

  /**
   * The headline in words: what the worst failure loses, and which node is how likely the worst.
   */
  public static String headline(Headline headline) {
    List<String> likeliest =
        headline.chances().entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(SHOWN)
            .map(node -> String.format(Locale.ROOT, "%s %.4f", node.getKey(), node.getValue()))
            .toList();
    return String.format(
        Locale.ROOT,
        "headline: the worst single failure loses %.4f on average; chance to be the worst: %s",
        headline.mean(),
        String.join(", ", likeliest));
  }

  /** The row most worth checking in words, if checking one can change the headline. */
  public static Optional<String> check(List<EdgeValue> values) {
    return values.stream()
        .filter(value -> value.difference() > 0 || value.flips() > 0)
        .findFirst()
        .map(
            value ->
                String.format(
                    Locale.ROOT,
                    "check first: does %s need %s (group %s)? The worst failure loses %.4f if so"
                        + " and %.4f if not; another node is the worst with chance %.4f",
                    value.row().dependency().dependent(),
                    value.row().dependency().provider(),
                    value.row().dependency().group(),
                    value.ifHolds(),
                    value.ifNot(),
                    value.flips()));
  }
}
