package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The probability that a set of a family fails whole, its elements failing independently: P(f) = p
 * P(f with x failed) + (1 - p) P(f with x up), x the topmost element, each family looked at once.
 * With x failed a set {x} or S needs only S; with x up a set with x is lost. No recursion.
 */
final class Expansion {
  private static final double UNKNOWN = -1;

  private final Families families;
  private final IntToDoubleFunction chance;
  private double[] known = {0, 1};
  private int[] open = new int[64];
  private int end;

  /** Elements that fail each with its chance. */
  Expansion(Families families, IntToDoubleFunction chance) {
    this.families = families;
    this.chance = chance;
  }

  /**
   * The probability, to rounding.
   *
   * @throws TooLarge if the diagram would grow beyond its table
   */
  double of(int family) {
    SetTable table = families.table();
    push(family);
    while (end > 0) {
      int f = open[end - 1];
      int failed = f > SetTable.EMPTY_SET ? families.either(table.high(f), table.low(f)) : f;
      int up = f > SetTable.EMPTY_SET ? table.low(f) : f;
      if (known(f) == UNKNOWN && known(failed) == UNKNOWN) {
        push(failed);
      } else if (known(f) == UNKNOWN && known(up) == UNKNOWN) {
        push(up);
      } else {
        if (known(f) == UNKNOWN) {
          double p = chance.applyAsDouble(table.element(f));
          known[f] = p * known(failed) + (1 - p) * known(up);
        }
        end--;
      }
    }
    return known[family];
  }

  private double known(int family) {
    if (family >= known.length) {
      int from = known.length;
      known = Arrays.copyOf(known, Math.max(family + 1, 2 * from));
      Arrays.fill(known, from, known.length, UNKNOWN);
    }
    return known[family];
  }

  private void push(int family) {
    if (end == open.length) {
      open = Arrays.copyOf(open, 2 * end);
    }
    open[end++] = family;
  }
}
