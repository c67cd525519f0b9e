package org.chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Shares;
import org.chokepoint.ownership.Ownership;
import org.chokepoint.ownership.OwnershipMeasures;
import org.chokepoint.ownership.Stake;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;

/**
 * An owner buys a part of a firm, which stays a firm of its own. No share changes hands: what
 * changes are the measures of common ownership. A silent stake b of a firm A in a firm B that
 * nobody else ties raises the modified HHI by 10,000 b s_A s_B.
 *
 * @param bought the stake; it comes on top of what the owner has of the firm already
 * @param held the stakes held before
 */
public record PartialStake(Stake bought, Ownership held) implements Scenario {
  /** A stake bought where no other stakes are known. */
  public static PartialStake of(Stake bought) {
    return new PartialStake(bought, Ownership.of(List.of()));
  }

  @Override
  public List<Objection> objections(Shares market) {
    Draft draft = new Draft(market);
    List<Objection> objections = new ArrayList<>();
    if (!draft.firms().contains(bought.owned())) {
      objections.add(Objection.unknown(bought.owned(), draft.firms()));
    }
    boolean owns = held.stakes().stream().anyMatch(s -> s.owner().equals(bought.owner()));
    if (!owns && !draft.firms().contains(bought.owner())) {
      objections.add(Objection.unknown(bought.owner(), draft.firms()));
    }
    if (bought.equity().signum() == 0 && bought.votes().signum() == 0) {
      objections.add(
          Objection.of("a stake of nothing", "equity or votes above 0", "correct the stake"));
    }
    try {
      heldAfter();
    } catch (FaultyInput impossible) {
      impossible.faults().forEach(fault -> objections.add(objection(fault)));
    }
    return objections;
  }

  private static Objection objection(Fault fault) {
    return new Objection(fault.kind(), fault.found(), fault.expected(), fault.remedy());
  }

  @Override
  public WhatIf on(Shares market) {
    Objection.refuse(this, market);
    Ownership after = heldAfter();
    List<Change> changes =
        OwnershipMeasures.all().stream()
            .map(measure -> Change.of(measure, market, held, after))
            .toList();
    return new WhatIf(
        sentence(),
        List.of(
            "what nobody reports of a firm belongs to dispersed holders without an interest"
                + " elsewhere",
            "measures of common ownership are screens, not evidence of an effect"),
        market,
        market,
        new Draft(market).deltaHhi(),
        Optional.empty(),
        changes);
  }

  private Ownership heldAfter() {
    List<Stake> stakes = new ArrayList<>();
    Stake sum = bought;
    for (Stake stake : held.stakes()) {
      if (stake.owner().equals(bought.owner()) && stake.owned().equals(bought.owned())) {
        sum =
            new Stake(
                sum.owner(),
                sum.owned(),
                sum.equity().add(stake.equity()),
                sum.votes().add(stake.votes()));
      } else {
        stakes.add(stake);
      }
    }
    stakes.add(sum);
    return Ownership.of(stakes);
  }

  private String sentence() {
    return bought.owner()
        + " buys "
        + bought.equity().toPlainString()
        + "% of the equity and "
        + bought.votes().toPlainString()
        + "% of the votes of "
        + bought.owned();
  }
}
