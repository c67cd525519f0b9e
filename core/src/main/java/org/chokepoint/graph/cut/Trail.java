package org.chokepoint.graph.cut;

import java.util.Arrays;

/** The steps taken down a chain, to be built up again from its end. */
final class Trail {
  private static final int PARTS = 4;

  private final long mostSteps;
  private int[] parts = new int[64 * PARTS];
  private int end;
  private long steps;

  /** A trail that refuses to go more steps than these in all. */
  Trail(long mostSteps) {
    this.mostSteps = mostSteps;
  }

  /** Where the trail ends now. */
  int mark() {
    return end;
  }

  /** Goes a step on: the operands there, the element and what stands beside it. */
  void step(int one, int other, int top, int high) {
    if (++steps > mostSteps) {
      throw new TooLarge("more than " + mostSteps + " steps through a decision diagram");
    }
    if (end == parts.length) {
      parts = Arrays.copyOf(parts, 2 * end);
    }
    parts[end] = one;
    parts[end + 1] = other;
    parts[end + 2] = top;
    parts[end + 3] = high;
    end += PARTS;
  }

  /** Goes a step back; the parts of that step can be read until the next step. */
  void back() {
    end -= PARTS;
  }

  int one() {
    return parts[end];
  }

  int other() {
    return parts[end + 1];
  }

  int top() {
    return parts[end + 2];
  }

  int high() {
    return parts[end + 3];
  }
}
