package org.chokepoint.reports.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * What a release found.
 *
 * @param releaseId the release, as it is cited
 * @param markets the most concentrated markets, most concentrated first; see {@link #of}
 * @param failures the worst single points of failure, worst first; see {@link #of}
 * @param rowsRead how many input rows were read
 * @param rowsRejected how many of them were refused
 * @param datasets the datasets by identifier
 */
public record Findings(
    String releaseId,
    List<ConcentratedMarket> markets,
    List<WorstFailure> failures,
    long rowsRead,
    long rowsRejected,
    List<DatasetSummary> datasets) {
  public Findings {
    markets = List.copyOf(markets);
    failures = List.copyOf(failures);
    datasets = List.copyOf(datasets);
  }

  /**
   * Reads the findings out of a release.
   *
   * <p>Markets are ranked by HHI through the lens {@code group}: the value, or the low end of the
   * range where shares are incomplete. Each market counts once, with its latest period; in that
   * period the whole geography comes before a region, and revenue before the other bases. Markets
   * of synthetic datasets are left out.
   *
   * <p>Failures are those of the steady state that take down at least one other node. Within a
   * dataset they are ranked by lost share, then failed nodes; a node that itself falls with one
   * already listed is listed only if it takes down less than three quarters of what that one does.
   * Synthetic datasets come last and are marked.
   *
   * @param tables the release
   */
  public static Findings of(ReleaseTables tables) {
    List<DatasetSummary> datasets =
        ReleaseRow.of(tables.table("dataset")).stream()
            .map(
                row -> new DatasetSummary(row.text("dataset"), row.text("title"), row.text("kind")))
            .sorted(Comparator.comparing(DatasetSummary::dataset))
            .toList();
    Set<String> synthetic =
        datasets.stream()
            .filter(DatasetSummary::synthetic)
            .map(DatasetSummary::dataset)
            .collect(Collectors.toUnmodifiableSet());
    return new Findings(
        tables.releaseId(),
        new MarketRanking(tables, synthetic).markets(),
        new FailureRanking(tables, synthetic).failures(),
        sum(tables, "rows_read"),
        sum(tables, "rows_rejected"),
        datasets);
  }

  private static long sum(ReleaseTables tables, String column) {
    return ReleaseRow.of(tables.table("dataset_file")).stream()
        .mapToLong(row -> (long) row.number(column).orElse(0))
        .sum();
  }
}
