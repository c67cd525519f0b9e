package org.chokepoint.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.table.NearestName;

/**
 * A firm hands part of its business to a buyer. The market's whole stays as it is. With two firms
 * that stay, the HHI changes by 2 d (x_b - x_s + d) / X<sup>2</sup> times 10,000, d what changes
 * hands; all of it makes the seller leave.
 *
 * @param seller who gives up, a firm of the market
 * @param part how much, in the market's unit or in percent of what the seller has
 * @param buyer who takes over, a firm of the market or a new one
 */
public record Divestiture(String seller, Quantity part, String buyer) implements Scenario {
  @Override
  public List<Objection> objections(Shares market) {
    return objections(new Draft(market));
  }

  List<Objection> objections(Draft draft) {
    List<Objection> objections = new ArrayList<>();
    if (!draft.firms().contains(seller)) {
      objections.add(Objection.unknown(seller, draft.firms()));
    }
    if (seller.equals(buyer)) {
      objections.add(
          Objection.of("'" + seller + "' as seller and buyer", "two firms", "name another buyer"));
    }
    if (part.number().signum() <= 0) {
      objections.add(misfit("more than nothing"));
    } else if (part.kind() == Quantity.Kind.PERCENT
        ? part.number().compareTo(BigDecimal.valueOf(100)) > 0
        : draft.firms().contains(seller)
            && Ratio.of(part.number()).compareTo(draft.of(seller)) > 0) {
      objections.add(misfit("at most all that '" + seller + "' has"));
    }
    return objections;
  }

  private Objection misfit(String expected) {
    return Objection.of(part.toString(), expected, "correct the part that changes hands");
  }

  @Override
  public WhatIf on(Shares market) {
    Objection.refuse(this, market);
    Draft draft = new Draft(market);
    Ratio own = draft.share(buyer);
    Bounds rank = draft.rank(buyer);
    Ratio sold = part.of(draft.of(seller)).dividedBy(draft.whole());
    sell(draft);
    WhatIf whatIf = WhatIf.of(sentence(), assumptions(market), market, draft);
    return own.signum() == 0
        ? whatIf
        : whatIf.joining(buyer, List.of(own, sold), rank, draft.share(buyer));
  }

  void sell(Draft draft) {
    Ratio sold = part.of(draft.of(seller));
    draft.take(seller, sold);
    draft.give(buyer, sold);
  }

  String sentence() {
    return seller + " hands " + part + " to " + buyer;
  }

  List<String> assumptions(Shares market) {
    Set<String> firms = new Draft(market).firms();
    if (firms.contains(buyer)) {
      return List.of();
    }
    String hint = NearestName.of(buyer, firms).isEmpty() ? "" : NearestName.hint(buyer, firms);
    return List.of(("'" + buyer + "' is new to the market; " + hint).replaceAll("; $", ""));
  }
}
