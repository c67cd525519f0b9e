package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Shares;

/**
 * Whom a rule is judged on.
 *
 * @param standing what is known of it
 * @param name its name, empty where it has none
 */
record Candidate(Standing standing, String name) {
  /** What is known of a candidate. */
  enum Standing {
    /** An undertaking with a name. */
    NAMED,
    /** The market or merger as a whole, or an undertaking that is the only one spoken of. */
    CASE,
    /** An undertaking that the shares do not list. */
    UNLISTED
  }

  private static final Candidate OF_THE_CASE = new Candidate(Standing.CASE, "");
  private static final Candidate NOT_LISTED = new Candidate(Standing.UNLISTED, "");

  /**
   * The candidates of a rule. Of a concentration ratio they are the undertakings in its places, one
   * as large as the last of them included. Where there are shares, whoever is not listed has no
   * share of its own to be judged by.
   */
  static List<Candidate> of(Rule rule, Facts facts) {
    if (!rule.scope().namesUndertakings() || facts.undertakings().isEmpty()) {
      return List.of(OF_THE_CASE);
    }
    List<String> measures =
        rule.conditions().conditions().map(Condition::measure).distinct().toList();
    Optional<Integer> places =
        measures.stream()
            .flatMap(measure -> Quantities.places(measure).stream())
            .max(Integer::compare);
    boolean byShare = places.isPresent() || measures.contains(Facts.OWN_SHARE);
    return byShare && facts.shares().isPresent()
        ? among(facts.shares().get(), places)
        : named(facts.undertakings());
  }

  private static List<Candidate> among(Shares market, Optional<Integer> places) {
    int most = places.orElse(Integer.MAX_VALUE);
    long last = market.amount(Math.min(most, market.firms()) - 1);
    List<String> names = new ArrayList<>();
    for (int rank = 0; rank < market.firms(); rank++) {
      if (rank < most || market.amount(rank) == last) {
        names.add(market.holder(rank));
      }
    }
    List<Candidate> candidates = named(names);
    long unlisted = Math.min(market.ceiling(), market.unlisted());
    if (!market.complete() && (market.firms() < most || unlisted >= last)) {
      candidates.add(NOT_LISTED);
    }
    return candidates;
  }

  private static List<Candidate> named(List<String> names) {
    List<Candidate> candidates = new ArrayList<>();
    names.forEach(name -> candidates.add(new Candidate(Standing.NAMED, name)));
    return candidates;
  }

  /** The undertaking's name, where it has one. */
  Optional<String> undertaking() {
    return standing == Standing.NAMED ? Optional.of(name) : Optional.empty();
  }
}
