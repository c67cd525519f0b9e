package org.chokepoint.api.page.market;

import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;

/**
 * All that the page of a firm shows.
 *
 * @param firm its names
 * @param origins the datasets it is in
 * @param fields what can be chosen
 * @param parents the groups it belongs to
 * @param affiliates the firms of its group, itself left out
 * @param markets where it holds what
 * @param nodes what it runs
 * @param falls what falls with it
 * @param verdicts what rules say of it
 */
public record FirmView(
    Named firm,
    List<Origin> origins,
    List<Field> fields,
    List<Named> parents,
    List<Named> affiliates,
    List<FirmMarket> markets,
    List<RunNode> nodes,
    List<Fall> falls,
    List<Judged> verdicts) {
  public FirmView {
    origins = List.copyOf(origins);
    fields = List.copyOf(fields);
    parents = List.copyOf(parents);
    affiliates = List.copyOf(affiliates);
    markets = List.copyOf(markets);
    nodes = List.copyOf(nodes);
    falls = List.copyOf(falls);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * A node it runs.
   *
   * @param dataset the dataset
   * @param node the node
   * @param kind what it is
   * @param users who uses it, if known
   */
  public record RunNode(String dataset, Named node, String kind, OptionalDouble users) {}

  /**
   * What falls when everything it holds in a dataset fails.
   *
   * @param origin the dataset
   * @param semantics how failures spread
   * @param kind how it holds the nodes
   * @param held how many nodes it holds
   * @param failed how many fall, its own included
   * @param lost the weight lost
   * @param share of all weight, if known
   * @param weight what the weight counts
   */
  public record Fall(
      Origin origin,
      String semantics,
      String kind,
      long held,
      long failed,
      double lost,
      OptionalDouble share,
      String weight) {}
}
