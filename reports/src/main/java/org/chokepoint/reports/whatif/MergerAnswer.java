package org.chokepoint.reports.whatif;

import java.util.List;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;
import org.chokepoint.reports.question.Words;

/**
 * A market before and after a merger.
 *
 * @param release the release it is computed from
 * @param permalink the address of the question, with nothing left open
 * @param origin the dataset of the shares
 * @param market the market
 * @param period the period
 * @param region the region
 * @param basis what is measured
 * @param lens whom one counts as one firm
 * @param description what happens, in a sentence
 * @param shares every firm before and after, the largest before first, the joined firm last
 * @param measures every measure before and after
 * @param rulings what merger rules say, those that are met first
 * @param nodes what the firms hold of the things others depend on, by dataset
 * @param warnings what a reader must know before relying on it
 * @param assumptions what is taken for granted
 * @param limits the most that is computed at once
 */
public record MergerAnswer(
    String release,
    String permalink,
    Origin origin,
    Named market,
    String period,
    String region,
    String basis,
    String lens,
    String description,
    List<MergedShare> shares,
    List<MeasureChange> measures,
    List<RuleFinding> rulings,
    List<JoinedNodes> nodes,
    List<Words> warnings,
    List<Words> assumptions,
    Limits limits) {
  public MergerAnswer {
    shares = List.copyOf(shares);
    measures = List.copyOf(measures);
    rulings = List.copyOf(rulings);
    nodes = List.copyOf(nodes);
    warnings = List.copyOf(warnings);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A firm before and after.
   *
   * @param firm the firm; without an identifier all firms that are not listed
   * @param before its fraction of the market before; 0 for the joined firm
   * @param after its fraction after; 0 for the firms that merge
   * @param role {@code party} (it merges), {@code joined} (it comes out of the merger), {@code
   *     other} or {@code unlisted}
   */
  public record MergedShare(Named firm, double before, double after, String role) {}

  /**
   * One measure before and after.
   *
   * @param measure its identifier
   * @param name its name in words
   * @param unit what it counts
   * @param before before
   * @param after after
   * @param delta after less before, where that is proven
   */
  public record MeasureChange(
      String measure, String name, String unit, Figure before, Figure after, Figure delta) {}

  /**
   * A merger rule judged.
   *
   * @param book the rule book
   * @param authority who applies it
   * @param rule the rule
   * @param reading the letter of the reading; empty where there is one only
   * @param finding {@code met}, {@code possible} or {@code not met}
   * @param weight {@code decides}, or {@code shown} where nothing follows in law
   * @param distance how far the numbers are from the thresholds
   * @param inputs the numbers compared
   * @param meaning what follows when it is met
   * @param missing what it also asks for and nobody gave
   * @param citation where it is written
   */
  public record RuleFinding(
      String book,
      String authority,
      String rule,
      String reading,
      String finding,
      String weight,
      String distance,
      String inputs,
      String meaning,
      List<String> missing,
      String citation) {
    public RuleFinding {
      missing = List.copyOf(missing);
    }
  }

  /**
   * What the firms hold in one dataset of dependencies.
   *
   * @param origin the dataset
   * @param semantics what down means
   * @param weight what losses count: {@code users} or {@code nodes}
   * @param held the nodes they hold
   * @param failedTogether nodes down when all that they hold fails
   * @param lostTogether what those weigh
   * @param failedApart nodes down with what one of them holds alone
   * @param lostApart what those weigh
   * @param redundancyNodes nodes that stand as long as one of the firms stands, and fall with both
   * @param redundancyLoss what those weigh: the last independence that the merger ends
   */
  public record JoinedNodes(
      Origin origin,
      String semantics,
      String weight,
      List<HeldNode> held,
      int failedTogether,
      double lostTogether,
      int failedApart,
      double lostApart,
      int redundancyNodes,
      double redundancyLoss) {
    public JoinedNodes {
      held = List.copyOf(held);
    }
  }

  /**
   * A node that a merging firm runs.
   *
   * @param firm the firm
   * @param node the node
   * @param kind what it is
   */
  public record HeldNode(Named firm, Named node, String kind) {}
}
