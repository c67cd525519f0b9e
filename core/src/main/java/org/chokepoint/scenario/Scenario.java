package org.chokepoint.scenario;

import java.util.List;
import org.chokepoint.market.Shares;

/** Something that could happen to one market. */
public sealed interface Scenario permits Merger, Divestiture, Exit, Entry, PartialStake {
  /** Why it cannot be played on a market; empty where it can. */
  List<Objection> objections(Shares market);

  /**
   * The market before and after.
   *
   * @throws IllegalArgumentException if there are {@linkplain #objections objections}
   * @throws ArithmeticException if the amounts after it span more than 18 digits
   */
  WhatIf on(Shares market);
}
