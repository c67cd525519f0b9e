package org.chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/**
 * A new firm enters.
 *
 * @param firm its name
 * @param part how much it takes, in the market's unit or in percent of the market as it is
 * @param origin where it takes it from
 */
public record Entry(String firm, Quantity part, Origin origin) implements Scenario {

  /** Where an entrant's amount comes from. */
  public enum Origin {
    /** Every firm, unlisted ones too, loses in proportion to what it has; the whole stays. */
    OTHERS,
    /** Nobody loses; the whole grows. */
    GROWTH
  }

  @Override
  public List<Objection> objections(Shares market) {
    Draft draft = new Draft(market);
    List<Objection> objections = new ArrayList<>();
    if (draft.firms().contains(firm)) {
      objections.add(
          Objection.of("'" + firm + "'", "a firm that is not in the market yet", "name another"));
    }
    if (market.empty()) {
      objections.add(Objection.of("a market without firms", "at least one firm", "add its firms"));
    }
    boolean all = part.of(draft.whole()).compareTo(draft.whole()) >= 0;
    if (part.number().signum() <= 0 || (origin == Origin.OTHERS && all)) {
      objections.add(
          Objection.of(
              part.toString(),
              origin == Origin.OTHERS
                  ? "more than nothing and less than the market"
                  : "more than nothing",
              "correct the amount"));
    }
    return objections;
  }

  @Override
  public WhatIf on(Shares market) {
    Objection.refuse(this, market);
    Draft draft = new Draft(market);
    Ratio amount = part.of(draft.whole());
    if (origin == Origin.OTHERS) {
      draft.scale(draft.whole().minus(amount).dividedBy(draft.whole()));
    } else {
      draft.enlarge(amount);
    }
    draft.give(firm, amount);
    String from =
        origin == Origin.OTHERS
            ? "all others lose in proportion to what they have"
            : "nobody loses, the market grows";
    return WhatIf.of(firm + " enters with " + part, List.of(from), market, draft);
  }
}
