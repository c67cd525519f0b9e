package org.chokepoint.usage;

/** In which phases of an incident a person used a service: one bit each for b, i and a. */
final class Phases {
  static final int BASELINE = 1;
  static final int INCIDENT = 2;
  static final int AFTER = 4;

  /** How many sets of phases there are, the empty one counted. */
  static final int SETS = 8;

  private Phases() {}

  static boolean baseline(int phases) {
    return (phases & BASELINE) != 0;
  }

  static boolean incident(int phases) {
    return (phases & INCIDENT) != 0;
  }

  static boolean after(int phases) {
    return (phases & AFTER) != 0;
  }

  /** No user before, one during or afterwards. */
  static boolean gained(int phases) {
    return !baseline(phases) && phases != 0;
  }
}
