package org.chokepoint.measure;

/** What a measure's number counts. */
public enum Unit {
  /** Herfindahl points: 10,000 is a monopoly. */
  POINTS("points (0-10,000)"),
  /** A fraction of one. */
  FRACTION("fraction (0-1)"),
  /** A number of firms. */
  FIRMS("firms"),
  /** Information in bits. */
  BITS("bits"),
  /** Information in natural units; one is 1.4427 bits. */
  NATS("nats"),
  /** A ratio that may exceed one. */
  RATIO("ratio"),
  /** A number of years. */
  YEARS("years");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** The unit in words. */
  public String label() {
    return label;
  }
}
