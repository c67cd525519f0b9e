package org.chokepoint.rule;

import java.util.Locale;
import java.util.Set;

/** What a rule is about. */
public enum Scope {
  /** How concentrated a market is called. A label: nothing follows from it by itself. */
  MARKET,
  /** Whether undertakings of a market are presumed dominant. */
  DOMINANCE,
  /** Whether a merger of competitors is of concern. */
  MERGER,
  /** Whether a vertical or conglomerate merger is of concern. */
  MERGER_NON_HORIZONTAL,
  /** Whether a merger must be notified or can be reviewed. */
  MERGER_NOTIFICATION,
  /** Which form a notified merger takes. */
  MERGER_FORM,
  /** Whether an undertaking has a special status in digital markets. */
  DIGITAL,
  /** Whether common owners of competitors are of concern. */
  COMMON_OWNERSHIP,
  /** Whether a service, data centre or third-party provider has duties because much hangs on it. */
  RESILIENCE;

  /** The word in rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is asked of a market by its shares: how it is called, and who is dominant. */
  public static Set<Scope> ofMarkets() {
    return Set.of(MARKET, DOMINANCE);
  }

  /** What is asked of a merger. */
  public static Set<Scope> ofMergers() {
    return Set.of(MERGER, MERGER_NON_HORIZONTAL, MERGER_NOTIFICATION, MERGER_FORM);
  }

  /** Whether the rule is judged on each undertaking and names those it concerns. */
  public boolean namesUndertakings() {
    return this == DOMINANCE || this == DIGITAL || this == RESILIENCE;
  }
}
