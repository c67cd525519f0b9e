package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.PagePicture;

/**
 * The ranking of single failures as its page shows it.
 *
 * @param dataset whose failures
 * @param semantics the semantics
 * @param by the order
 * @param datasets the datasets to pick from
 * @param kinds the kinds of node to pick from
 * @param firms the firms to pick from
 * @param lines the failures
 * @param worst the worst of all that are wanted
 * @param picture the chart
 */
public record FailureList(
    Optional<DatasetCard> dataset,
    String semantics,
    String by,
    List<Choice> datasets,
    List<Choice> kinds,
    List<Choice> firms,
    Paged<FailureLine> lines,
    Optional<FailureLine> worst,
    Optional<PagePicture> picture) {
  public FailureList {
    datasets = List.copyOf(datasets);
    kinds = List.copyOf(kinds);
    firms = List.copyOf(firms);
  }

  /** The identifier of the dataset, or the empty text. */
  public String id() {
    return dataset.map(DatasetCard::id).orElse("");
  }

  /** Whether any failure leaves people without. */
  public boolean people() {
    return lines.rows().stream().anyMatch(line -> line.stranded().isPresent());
  }

  /** Whether the hours of any repair are on file. */
  public boolean hours() {
    return lines.rows().stream().anyMatch(line -> line.node().restoreHours().isPresent());
  }

  /** The semantics there are. */
  public List<String> semanticsKnown() {
    return FailureScene.SEMANTICS;
  }

  /** The orders there are. */
  public List<String> orders() {
    return FailureRanking.ORDERS;
  }
}
