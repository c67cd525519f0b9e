package org.chokepoint.reports.whatif;

import java.util.List;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;
import org.chokepoint.reports.question.Words;

/**
 * An outage before and after some changes.
 *
 * @param release the release it is computed from
 * @param permalink the address of the question
 * @param origin the dataset
 * @param semantics what down means
 * @param failed the nodes that fail
 * @param changes each change in a sentence
 * @param weight what losses count: {@code users} or {@code nodes}
 * @param measures the numbers before and after
 * @param saved nodes that fall before and not after
 * @param struck nodes that fall after and not before
 * @param notes what is new, and what is taken for granted
 * @param limits the most that is computed at once
 */
public record RemedyAnswer(
    String release,
    String permalink,
    Origin origin,
    String semantics,
    List<Named> failed,
    List<String> changes,
    String weight,
    List<Compared> measures,
    List<Named> saved,
    List<Named> struck,
    List<Words> notes,
    Limits limits) {
  public RemedyAnswer {
    failed = List.copyOf(failed);
    changes = List.copyOf(changes);
    measures = List.copyOf(measures);
    saved = List.copyOf(saved);
    struck = List.copyOf(struck);
    notes = List.copyOf(notes);
  }

  /**
   * A number before and after.
   *
   * @param measure {@code failed_nodes}, {@code lost_weight}, {@code worst_failure}, {@code
   *     expected_loss} or {@code worst_holder}
   * @param name what it is, in words
   * @param before before
   * @param after after
   * @param delta after less before
   * @param whose whose failure it is, before and after; empty where it is the outage's own
   */
  public record Compared(
      String measure, Words name, double before, double after, double delta, String whose) {}
}
