package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measures;

/**
 * Judges presumptions of dominance: a concentration ratio, and whose own share is large enough to
 * be presumed. All comparisons are exact.
 */
final class Dominance {
  private static final String OWN_SHARE = "own_share";

  private Dominance() {}

  static Verdict judge(Rule rule, Interpretation reading, Shares shares, List<String> missing) {
    List<Condition> ratios =
        rule.conditions().stream().filter(c -> !c.measure().equals(OWN_SHARE)).toList();
    Finding finding = Finding.MET;
    List<String> inputs = new ArrayList<>();
    List<String> distances = new ArrayList<>();
    int places = 1;
    for (Condition condition : ratios) {
      Bounds bounds = bounds(rule, reading, condition, shares);
      finding = finding.and(condition.judge(bounds));
      inputs.add(condition.input(bounds));
      distances.add(condition.distance(bounds));
      places = Math.max(places, places(condition));
    }
    List<String> concerned = concerned(rule, shares, places);
    if (finding == Finding.MET && concerned.isEmpty()) {
      finding = Finding.NOT_MET;
    }
    return new Verdict(
        rule,
        reading.id(),
        finding,
        finding == Finding.NOT_MET ? List.of() : concerned,
        String.join("; ", inputs),
        String.join("; ", distances),
        missing);
  }

  private static int places(Condition condition) {
    return Integer.parseInt(condition.measure().substring(2));
  }

  private static Bounds bounds(
      Rule rule, Interpretation reading, Condition condition, Shares shares) {
    int places = places(condition);
    if (reading.counting() == Interpretation.Counting.PASSING) {
      places = passingPlaces(rule, shares, places);
    }
    if (shares.empty() || places == 0) {
      Ratio none = Ratio.of(0, 1);
      return new Bounds(none, none);
    }
    Bounds fraction = Measures.ratioOfLargest(places).exactly(shares);
    return new Bounds(fraction.low().times(100), fraction.high().times(100));
  }

  /**
   * How many of the largest firms count. Firms that pass come before those that fail; where one
   * fails, no unlisted firm passes either, for none is larger than the smallest listed one.
   */
  private static int passingPlaces(Rule rule, Shares shares, int places) {
    int passing = 0;
    while (passing < shares.firms() && passes(rule, shares, passing)) {
      passing++;
    }
    return passing < shares.firms() ? Math.min(places, passing) : places;
  }

  private static boolean passes(Rule rule, Shares shares, int rank) {
    return rule.conditions().stream()
        .filter(condition -> condition.measure().equals(OWN_SHARE))
        .allMatch(
            condition ->
                condition
                    .comparison()
                    .holds(shares.share(rank).times(100), Ratio.of(condition.threshold())));
  }

  /** The largest firms that pass; a firm as large as the last of them is concerned as well. */
  private static List<String> concerned(Rule rule, Shares shares, int places) {
    List<String> firms = new ArrayList<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      boolean among = rank < places || shares.amount(rank) == shares.amount(places - 1);
      if (among && passes(rule, shares, rank)) {
        firms.add(shares.holder(rank));
      }
    }
    return firms;
  }
}
