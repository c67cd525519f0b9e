package org.chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;

/**
 * A market before and after a scenario.
 *
 * @param description what happens, in one sentence
 * @param assumptions what a reader must know before relying on it; often empty
 * @param before the market as it is
 * @param after the market as it would be; its amounts are in the same unit where they are decimal
 *     numbers, else in a unit of their own, which no share depends on
 * @param deltaHhi the change of the HHI in points, exact; an interval only where the unlisted firms
 *     grow or shrink with the market
 * @param joining the undertaking that arises, where undertakings join
 * @param ofOwners the measures of common ownership, where the scenario is about owners
 */
public record WhatIf(
    String description,
    List<String> assumptions,
    Shares before,
    Shares after,
    Bounds deltaHhi,
    Optional<Joining> joining,
    List<Change> ofOwners) {
  public WhatIf {
    assumptions = List.copyOf(assumptions);
    ofOwners = List.copyOf(ofOwners);
  }

  static WhatIf of(String description, List<String> assumptions, Shares before, Draft after) {
    return new WhatIf(
        description,
        assumptions,
        before,
        after.shares(),
        after.deltaHhi(),
        Optional.empty(),
        List.of());
  }

  /**
   * The same, with an undertaking that arises.
   *
   * @param parties the fractions of the market that go into it
   * @param bestRank the best rank of a party before
   * @param share its fraction of the market afterwards
   */
  WhatIf joining(String undertaking, List<Ratio> parties, Bounds bestRank, Ratio share) {
    Joining joining =
        new Joining(
            undertaking,
            Measures.hhi().exactly(before),
            Measures.hhi().exactly(after),
            deltaHhi,
            share,
            parties.stream().max(Ratio::compareTo).orElseThrow(),
            bestRank);
    return new WhatIf(
        description, assumptions, before, after, deltaHhi, Optional.of(joining), ofOwners);
  }

  /** Every measure before and after. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Measures.all().forEach(measure -> changes.add(change(measure)));
    changes.addAll(ofOwners);
    return changes;
  }

  private Change change(Measure measure) {
    return measure.card().id().equals(Measures.hhi().card().id())
        ? Change.of(measure, before, after, deltaHhi)
        : Change.of(measure, before, after);
  }
}
