package org.chokepoint.graph.cut;

/** An exact answer would be larger than what can be kept; the message says how large and why. */
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooLarge(String message) {
    super(message);
  }
}
