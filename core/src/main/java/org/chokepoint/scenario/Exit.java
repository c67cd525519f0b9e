package org.chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.scenario.pricing.Diversion;

/**
 * A firm leaves.
 *
 * @param firm who
 * @param destination where its amount goes
 */
public record Exit(String firm, Destination destination) implements Scenario {

  /** Where the amount of a firm that leaves goes. */
  public sealed interface Destination permits ToOthers, Nowhere, ByDiversion {}

  /** To all others, unlisted ones too, in proportion to what they have; the whole stays. */
  public record ToOthers() implements Destination {}

  /** Out of the market, which shrinks. */
  public record Nowhere() implements Destination {}

  /**
   * To the others by diversion ratios; what they leave over is lost to the market, which shrinks.
   *
   * @param diversion the ratios
   */
  public record ByDiversion(Diversion diversion) implements Destination {}

  @Override
  public List<Objection> objections(Shares market) {
    Draft draft = new Draft(market);
    List<Objection> objections = new ArrayList<>();
    if (!draft.firms().contains(firm)) {
      objections.add(Objection.unknown(firm, draft.firms()));
    } else if (market.firms() == 1) {
      objections.add(
          Objection.of(
              "'" + firm + "', the only firm listed",
              "a market that has another firm",
              "list the others"));
    }
    if (destination instanceof ByDiversion by) {
      by.diversion()
          .objection(firm)
          .ifPresent(
              reason ->
                  objections.add(Objection.of(reason, "ratios for '" + firm + "'", "give them")));
    }
    return objections;
  }

  @Override
  public WhatIf on(Shares market) {
    Objection.refuse(this, market);
    Draft draft = new Draft(market);
    Ratio amount = draft.of(firm);
    draft.take(firm, amount);
    List<String> assumptions = new ArrayList<>();
    if (destination instanceof ByDiversion by) {
      divert(draft, amount, by.diversion());
      assumptions.add(by.diversion().assumption());
    } else if (destination instanceof ToOthers) {
      draft.scale(draft.whole().dividedBy(draft.whole().minus(amount)));
      assumptions.add("all others gain in proportion to what they have");
    } else {
      draft.shrink(amount);
      assumptions.add("what it had is lost to the market");
    }
    return WhatIf.of(firm + " leaves", assumptions, market, draft);
  }

  private void divert(Draft draft, Ratio amount, Diversion diversion) {
    Ratio lost = amount;
    for (String other : List.copyOf(draft.firms())) {
      Ratio gained = diversion.between(firm, other).orElse(Ratio.of(0, 1)).times(amount);
      if (gained.signum() > 0) {
        draft.give(other, gained);
        lost = lost.minus(gained).reduced();
      }
    }
    draft.shrink(lost);
  }
}
