package org.chokepoint.scenario;

import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Bounds;

/**
 * The numbers of a merger or acquisition that merger rules compare.
 *
 * @param undertaking the undertaking that comes out of it
 * @param hhiBefore the HHI before, in points
 * @param hhiAfter the HHI after, in points
 * @param deltaHhi the change of the HHI, in points
 * @param combinedShare the undertaking's fraction of the market afterwards
 * @param largestParty the largest fraction that went into it
 * @param bestRank the best rank of a party before, 1 for the largest firm of the market
 */
public record Joining(
    String undertaking,
    Bounds hhiBefore,
    Bounds hhiAfter,
    Bounds deltaHhi,
    Ratio combinedShare,
    Ratio largestParty,
    Bounds bestRank) {

  /**
   * What is added to the largest party, a fraction of the market; below zero where a remedy gives
   * up more than the merger adds.
   */
  public Ratio increment() {
    return combinedShare.minus(largestParty).reduced();
  }

  /** The numbers by the names of rule files: points for the HHI, percent for shares. */
  Map<String, Bounds> facts() {
    Map<String, Bounds> facts = new TreeMap<>();
    facts.put("hhi", hhiBefore);
    facts.put("hhi_post", hhiAfter);
    facts.put("delta_hhi", deltaHhi);
    facts.put("combined_share", percent(combinedShare));
    facts.put("increment", percent(increment()));
    facts.put("own_share", percent(largestParty));
    facts.put("rank", bestRank);
    return facts;
  }

  private static Bounds percent(Ratio fraction) {
    Ratio percent = fraction.times(100);
    return new Bounds(percent, percent);
  }
}
