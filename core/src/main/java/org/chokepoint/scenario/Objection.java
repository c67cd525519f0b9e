package org.chokepoint.scenario;

import java.util.List;
import java.util.Set;
import org.chokepoint.market.Shares;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;

/**
 * Why a scenario cannot be played on a market.
 *
 * @param kind what is wrong
 * @param found what was asked for
 * @param expected what can be played
 * @param remedy what to do
 */
public record Objection(FaultKind kind, String found, String expected, String remedy) {

  static Objection unknown(String firm, Set<String> firms) {
    return new Objection(
        FaultKind.UNKNOWN_REFERENCE,
        "'" + firm + "'",
        "a firm that the market has",
        NearestName.hint(firm, firms));
  }

  static Objection of(String found, String expected, String remedy) {
    return new Objection(FaultKind.OUT_OF_RANGE, found, expected, remedy);
  }

  static void refuse(Scenario scenario, Shares market) {
    List<Objection> objections = scenario.objections(market);
    if (!objections.isEmpty()) {
      throw new IllegalArgumentException(scenario + " cannot be played: " + objections);
    }
  }
}
