package org.chokepoint.rule;

import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;

/** Finds the number that a condition of a rule compares, in one reading of the rule. */
final class Numbers {
  private final RuleBook book;
  private final Rule rule;
  private final Interpretation reading;
  private final Facts facts;

  Numbers(RuleBook book, Rule rule, Interpretation reading, Facts facts) {
    this.book = book;
    this.rule = rule;
    this.reading = reading;
    this.facts = facts;
  }

  /** Whether a condition compares a number of the candidate, not of the whole. */
  boolean ofUndertaking(Condition condition) {
    return book.quantity(condition.measure(), rule.scope()).subject()
        == Quantity.Subject.UNDERTAKING;
  }

  /** The number, in the unit it is known in; empty where it is not known. */
  Optional<Amount> of(Condition condition, Candidate candidate) {
    Optional<Integer> places = Quantities.places(condition.measure());
    if (places.isPresent() && reading.counting() == Interpretation.Counting.PASSING) {
      return facts.shares().map(market -> Facts.largest(passing(market, places.get()), market));
    }
    if (!ofUndertaking(condition) || candidate.standing() == Candidate.Standing.CASE) {
      return facts.ofTheWhole(condition.measure());
    }
    if (candidate.standing() == Candidate.Standing.NAMED) {
      return facts.of(candidate.name(), condition.measure());
    }
    return condition.measure().equals(Facts.OWN_SHARE)
        ? facts.shares().map(Numbers::shareOfAnUnlisted)
        : Optional.empty();
  }

  /**
   * How many of the largest firms count. Firms that pass come before those that fail; where one
   * fails, no unlisted firm passes either, for none is larger than the smallest listed one.
   */
  private int passing(Shares market, int places) {
    int passing = 0;
    while (passing < market.firms() && passes(market, passing)) {
      passing++;
    }
    return passing < market.firms() ? Math.min(places, passing) : places;
  }

  private boolean passes(Shares market, int rank) {
    Amount share = Amount.of(market.share(rank), Amount.FRACTION);
    return rule.conditions()
        .conditions()
        .filter(condition -> condition.measure().equals(Facts.OWN_SHARE))
        .allMatch(
            condition -> condition.judge(share.in(condition.unit()).orElseThrow()) == Finding.MET);
  }

  private static Amount shareOfAnUnlisted(Shares market) {
    long most = Math.min(market.ceiling(), market.unlisted());
    return new Amount(new Bounds(Ratio.of(0, 1), Ratio.of(most, market.whole())), Amount.FRACTION);
  }
}
