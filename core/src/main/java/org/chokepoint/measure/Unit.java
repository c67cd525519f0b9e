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
  BITS("bits");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** The unit in words. */
  public String label() {
    return label;
  }
}
