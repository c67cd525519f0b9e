package org.chokepoint.graph.cut;

import java.util.Arrays;

/**
 * The nodes of zero-suppressed decision diagrams (Minato, DAC 1993), each kept once. A node is an
 * element, the family of sets without it (low) and the family of what stands beside it in the sets
 * with it (high). Elements rise from the top down. Node 0 is the family without a set, node 1 the
 * family of the empty set alone.
 *
 * <p>The nodes along low pointers are a chain, which can be long; {@code jump} pointers as in Myers
 * (1983) find an element on it in logarithmic time.
 */
final class SetTable {
  static final int NONE = 0;
  static final int EMPTY_SET = 1;

  /** The element of the two ends, below all others. */
  static final int BOTTOM = Integer.MAX_VALUE;

  private final int most;
  private int[] element = {BOTTOM, BOTTOM};
  private int[] low = {NONE, EMPTY_SET};
  private int[] high = {NONE, NONE};
  private int[] length = {0, 0};
  private int[] jump = {NONE, EMPTY_SET};
  private int[] largest = {0, 0};
  private int[] slots = new int[1 << 10];
  private int count = 2;

  /** A table that refuses to grow beyond {@code most} nodes. */
  SetTable(int most) {
    this.most = most;
  }

  int element(int family) {
    return element[family];
  }

  int low(int family) {
    return low[family];
  }

  int high(int family) {
    return high[family];
  }

  /** How many nodes the chain from here has. */
  int length(int family) {
    return length[family];
  }

  /** How many elements the largest set of a family has. */
  int largest(int family) {
    return largest[family];
  }

  /** How many nodes there are; a node's low and high have smaller numbers than itself. */
  int count() {
    return count;
  }

  /** The node of these parts. */
  int node(int top, int without, int with) {
    if (with == NONE) {
      return without;
    }
    int slot = slot(top, without, with);
    if (slots[slot] != 0) {
      return slots[slot];
    }
    if (count == most) {
      throw new TooLarge("more than " + most + " nodes of a decision diagram");
    }
    if (count == element.length) {
      grow();
      slot = slot(top, without, with);
    }
    element[count] = top;
    low[count] = without;
    high[count] = with;
    length[count] = length[without] + 1;
    largest[count] = Math.max(largest[without], largest[with] + 1);
    int far = jump[without];
    jump[count] =
        length[without] - length[far] == length[far] - length[jump[far]] ? jump[far] : without;
    slots[slot] = count;
    return count++;
  }

  /** The first node of the chain whose element is not above a given one. */
  int seek(int family, int wanted) {
    int at = family;
    while (element[at] < wanted) {
      at = element[jump[at]] < wanted ? jump[at] : low[at];
    }
    return at;
  }

  private int slot(int top, int without, int with) {
    int mask = slots.length - 1;
    int slot = mix(top, without, with) & mask;
    while (slots[slot] != 0) {
      int at = slots[slot];
      if (element[at] == top && low[at] == without && high[at] == with) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  static int mix(int one, int two, int three) {
    long mixed = (one * 0x9E3779B97F4A7C15L ^ two) * 0xC2B2AE3D27D4EB4FL ^ three;
    mixed *= 0x165667B19E3779F9L;
    return (int) (mixed >>> 32);
  }

  private void grow() {
    int larger = (int) Math.min(most, Math.max(1024L, element.length * 2L));
    element = Arrays.copyOf(element, larger);
    low = Arrays.copyOf(low, larger);
    high = Arrays.copyOf(high, larger);
    length = Arrays.copyOf(length, larger);
    jump = Arrays.copyOf(jump, larger);
    largest = Arrays.copyOf(largest, larger);
    while (slots.length < larger * 2L) {
      slots = new int[slots.length * 2];
    }
    Arrays.fill(slots, 0);
    for (int family = 2; family < count; family++) {
      int mask = slots.length - 1;
      int slot = mix(element[family], low[family], high[family]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = family;
    }
  }
}
