package org.chokepoint.measure;

/** How a measure moves when a market becomes more concentrated. */
public enum Reading {
  /** A larger number means more concentration. */
  RISES("higher is more concentrated"),
  /** A larger number means less concentration. */
  FALLS("lower is more concentrated"),
  /** The number says nothing of concentration by itself. */
  NEUTRAL("says nothing of concentration by itself");

  private final String label;

  Reading(String label) {
    this.label = label;
  }

  /** The reading in words. */
  public String label() {
    return label;
  }
}
