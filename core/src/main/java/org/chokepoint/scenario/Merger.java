package org.chokepoint.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;

/**
 * Firms become one undertaking, where asked for under the condition that some of them hand parts of
 * their business to others. The market's whole stays as it is. Without remedies the HHI rises by
 * (&Sigma; s)<sup>2</sup> - &Sigma; s<sup>2</sup> over the merging firms, times 10,000; for two of
 * them by 2 s_i s_j.
 *
 * @param firms the firms, in order of their names
 * @param remedies what they hand over before they merge, in this order
 */
public record Merger(List<String> firms, List<Divestiture> remedies) implements Scenario {
  public Merger {
    firms = List.copyOf(new TreeSet<>(firms));
    remedies = List.copyOf(remedies);
  }

  /** A merger without remedies. */
  public static Merger of(Collection<String> firms) {
    return new Merger(List.copyOf(firms), List.of());
  }

  @Override
  public List<Objection> objections(Shares market) {
    Draft draft = new Draft(market);
    List<Objection> objections = new ArrayList<>();
    for (String firm : firms) {
      if (!draft.firms().contains(firm)) {
        objections.add(Objection.unknown(firm, draft.firms()));
      }
    }
    if (firms.size() < 2) {
      objections.add(
          Objection.of(
              firms.isEmpty() ? "no firms" : "only '" + firms.get(0) + "'",
              "two different firms or more",
              "name the firms"));
    }
    remedies.forEach(remedy -> objections.addAll(objections(remedy, draft)));
    if (objections.isEmpty()) {
      objections.addAll(afterwards(draft));
    }
    return objections.stream().distinct().toList();
  }

  /** What only shows once the remedies are played one after another. */
  private List<Objection> afterwards(Draft draft) {
    for (Divestiture remedy : remedies) {
      List<Objection> objections = remedy.objections(draft);
      if (!objections.isEmpty()) {
        return objections;
      }
      remedy.sell(draft);
    }
    return List.of();
  }

  private List<Objection> objections(Divestiture remedy, Draft draft) {
    List<Objection> objections = new ArrayList<>(remedy.objections(draft));
    if (!firms.contains(remedy.seller())) {
      objections.add(
          Objection.of(
              "'" + remedy.seller() + "' as seller of a remedy",
              "one of the merging firms, " + String.join(", ", firms),
              "a divestiture by another firm is a scenario of its own"));
    }
    if (firms.contains(remedy.buyer())) {
      objections.add(
          Objection.of(
              "'" + remedy.buyer() + "' as buyer of a remedy",
              "a firm that does not merge",
              "name another buyer"));
    }
    return objections;
  }

  @Override
  public WhatIf on(Shares market) {
    Objection.refuse(this, market);
    Draft draft = new Draft(market);
    List<Ratio> parties = firms.stream().map(draft::share).toList();
    Bounds bestRank = firms.stream().map(draft::rank).reduce(Draft::better).orElseThrow();
    List<String> assumptions = new ArrayList<>();
    for (Divestiture remedy : remedies) {
      assumptions.addAll(remedy.assumptions(market));
      remedy.sell(draft);
    }
    String name = join(draft);
    return WhatIf.of(sentence(), assumptions.stream().distinct().toList(), market, draft)
        .joining(name, parties, bestRank, draft.share(name));
  }

  /** Makes the firms one and returns its name. */
  private String join(Draft draft) {
    String name = name(draft.firms());
    for (String firm : firms) {
      Ratio amount = draft.of(firm);
      draft.take(firm, amount);
      draft.give(name, amount);
    }
    return name;
  }

  /** The firms' names joined; primed where a firm that does not merge has that name already. */
  private String name(Set<String> others) {
    String name = String.join("+", firms);
    while (others.contains(name)) {
      name += "'";
    }
    return name;
  }

  private String sentence() {
    String merge = String.join(" and ", firms) + " merge";
    return remedies.isEmpty()
        ? merge
        : merge
            + ", and "
            + remedies.stream().map(Divestiture::sentence).collect(Collectors.joining(", "));
  }
}
