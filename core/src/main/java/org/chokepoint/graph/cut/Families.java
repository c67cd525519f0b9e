package org.chokepoint.graph.cut;

import static org.chokepoint.graph.cut.SetTable.BOTTOM;
import static org.chokepoint.graph.cut.SetTable.EMPTY_SET;
import static org.chokepoint.graph.cut.SetTable.NONE;

/**
 * Families of sets none of which contains another: a family stands for all sets that contain one of
 * its members. Union and product keep that form, as in Rauzy (Reliability Engineering and System
 * Safety 40, 1993), and a product leaves out sets above a given size. Recursion follows the sets'
 * elements, so its depth is at most the size of the sets; along the chains everything is a loop.
 */
final class Families {
  private static final int EITHER = 1;
  private static final int WITHOUT = 2;
  private static final int SMALLER = 3;
  private static final int BOTH = 4;

  private final SetTable table;
  private final Answers answers = new Answers();
  private final Trail trail;
  private boolean truncated;

  /** Families that may take so much room and time. */
  Families(Budget budget) {
    this.table = new SetTable(budget.nodes());
    this.trail = new Trail(budget.steps());
  }

  SetTable table() {
    return table;
  }

  /** Whether a product left anything out. */
  boolean truncated() {
    return truncated;
  }

  /** The family of one set with one element. */
  int single(int element) {
    return table.node(element, NONE, EMPTY_SET);
  }

  /** What contains a set of either family. */
  int either(int one, int other) {
    int a = one;
    int b = other;
    if (table.length(a) > table.length(b)) {
      a = other;
      b = one;
    }
    if (table.length(a) * 8L < table.length(b)) {
      a = without(a, b);
    }
    int bottom = trail.mark();
    int result = known(a, b);
    while (result < 0) {
      int top = Math.min(table.element(a), table.element(b));
      int lowA = low(a, top);
      int lowB = low(b, top);
      trail.step(a, b, top, either(high(a, top), high(b, top)));
      a = lowA;
      b = lowB;
      result = known(a, b);
    }
    while (trail.mark() > bottom) {
      result = build(EITHER, result);
    }
    return result;
  }

  private int known(int a, int b) {
    if (a == NONE || a == b || b == EMPTY_SET) {
      return b;
    }
    return b == NONE || a == EMPTY_SET ? a : answers.of(EITHER, a, b);
  }

  /** The sets of a family that contain no set of another. */
  int without(int family, int other) {
    int f = family;
    int g = other;
    int bottom = trail.mark();
    int result = left(f, g);
    while (result < 0) {
      int top = table.element(f);
      int at = table.seek(g, top);
      int high = without(table.high(f), low(at, top));
      if (table.element(at) == top) {
        high = without(high, table.high(at));
      }
      trail.step(f, g, top, high);
      f = table.low(f);
      g = low(at, top);
      result = left(f, g);
    }
    while (trail.mark() > bottom) {
      trail.back();
      result = table.node(trail.top(), result, trail.high());
      keep(WITHOUT, trail.one(), trail.other(), result);
    }
    return result;
  }

  private int left(int f, int g) {
    if (f == NONE || f == g || g == EMPTY_SET) {
      return NONE;
    }
    return g == NONE || f == EMPTY_SET ? f : answers.of(WITHOUT, f, g);
  }

  /** The sets of a family with at most {@code size} elements. */
  int smaller(int family, int size) {
    int f = family;
    int bottom = trail.mark();
    int result = fitting(f, size);
    while (result < 0) {
      int high = size == 0 ? NONE : smaller(table.high(f), size - 1);
      trail.step(f, size, table.element(f), high);
      f = table.low(f);
      result = fitting(f, size);
    }
    while (trail.mark() > bottom) {
      trail.back();
      result = table.node(trail.top(), result, trail.high());
      keep(SMALLER, trail.one(), trail.other(), result);
    }
    return result;
  }

  private int fitting(int f, int size) {
    if (table.largest(f) <= size) {
      return f;
    }
    truncated = true;
    return answers.of(SMALLER, f, size);
  }

  /** What contains a set of each family, as far as that has at most {@code size} elements. */
  int both(int one, int other, int size) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    int bottom = trail.mark();
    int result = product(a, b, size);
    while (result < 0) {
      int top = Math.min(table.element(a), table.element(b));
      int lowA = low(a, top);
      int lowB = low(b, top);
      int high = both(high(a, top), either(lowB, high(b, top)), size - 1);
      high = either(high, both(lowA, high(b, top), size - 1));
      trail.step(a, b, top, high);
      a = lowA;
      b = lowB;
      result = product(a, b, size);
    }
    while (trail.mark() > bottom) {
      result = build(BOTH + size, result);
    }
    return result;
  }

  private int product(int a, int b, int size) {
    if (a == NONE || b == NONE) {
      return NONE;
    }
    if (a == EMPTY_SET || b == EMPTY_SET) {
      return smaller(a == EMPTY_SET ? b : a, size);
    }
    if (size == 0) {
      truncated = true;
      return NONE;
    }
    if (size == 1) {
      truncated = true;
      return shared(a, b);
    }
    return answers.of(BOTH + size, a, b);
  }

  /** The sets of one element that both families have. */
  private int shared(int one, int other) {
    int bottom = trail.mark();
    int a = one;
    int b = table.seek(other, table.element(a));
    while (table.element(a) != BOTTOM && table.element(b) != BOTTOM) {
      if (table.element(a) == table.element(b)) {
        if (table.high(a) == EMPTY_SET && table.high(b) == EMPTY_SET) {
          trail.step(a, b, table.element(a), EMPTY_SET);
        }
        a = table.low(a);
      }
      a = table.seek(a, table.element(b));
      b = table.seek(b, table.element(a));
      if (a == b) {
        break;
      }
    }
    int result = a == b ? smaller(a, 1) : NONE;
    while (trail.mark() > bottom) {
      trail.back();
      result = table.node(trail.top(), result, trail.high());
    }
    return result;
  }

  /** Goes a step back up; what stands beside the element must contain no set without it. */
  private int build(int operation, int without) {
    trail.back();
    int one = trail.one();
    int other = trail.other();
    int result = table.node(trail.top(), without, without(trail.high(), without));
    keep(operation, one, other, result);
    return result;
  }

  private int low(int family, int top) {
    return table.element(family) == top ? table.low(family) : family;
  }

  private int high(int family, int top) {
    return table.element(family) == top ? table.high(family) : NONE;
  }

  private void keep(int operation, int one, int other, int result) {
    answers.fit(table.count());
    answers.keep(operation, one, other, result);
  }
}
