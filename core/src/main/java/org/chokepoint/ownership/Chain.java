package org.chokepoint.ownership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reaches an owner directly and through the firms it holds.
 *
 * <p>With C the parts that firms hold of each other, row e of (I - C)<sup>-1</sup> is what of every
 * firm passes to firm e: 1 of itself, C of what it holds, C<sup>2</sup> of what that holds, and so
 * on around every loop. Only the firms that both hold and are held need the linear system; the rest
 * is one multiplication.
 */
final class Chain {
  private final Held held;
  private final List<String> between;
  private final Fraction[][] inverse;

  private Chain(Held held, List<String> between, Fraction[][] inverse) {
    this.held = held;
    this.between = between;
    this.inverse = inverse;
  }

  /** The chain, or empty where the system has no solution. */
  static Optional<Chain> of(Held held) {
    if (!held.closed().isEmpty()) {
      return Optional.empty();
    }
    List<String> between = held.between();
    Fraction[][] matrix = new Fraction[between.size()][between.size()];
    for (int row = 0; row < matrix.length; row++) {
      Map<String, Fraction> parts = held.by(between.get(row));
      for (int column = 0; column < matrix.length; column++) {
        Fraction own = row == column ? Fraction.ONE : Fraction.ZERO;
        matrix[row][column] = own.minus(parts.getOrDefault(between.get(column), Fraction.ZERO));
      }
    }
    return Inverse.of(matrix).map(inverse -> new Chain(held, between, inverse));
  }

  /** What passes to a firm or investor of each firm, itself among them. */
  SortedMap<String, Fraction> to(String owner) {
    SortedMap<String, Fraction> passing = new TreeMap<>();
    int own = between.indexOf(owner);
    for (int column = 0; column < between.size(); column++) {
      add(passing, between.get(column), own >= 0 ? inverse[own][column] : through(owner, column));
    }
    SortedMap<String, Fraction> reached = new TreeMap<>(passing);
    if (own < 0) {
      reached.put(owner, Fraction.ONE);
      held.by(owner).forEach((firm, part) -> addLast(reached, firm, part));
    }
    passing.forEach(
        (firm, part) ->
            held.by(firm).forEach((next, of) -> addLast(reached, next, part.times(of))));
    return reached;
  }

  private Fraction through(String owner, int column) {
    Map<String, Fraction> parts = held.by(owner);
    Fraction sum = Fraction.ZERO;
    for (int row = 0; row < between.size(); row++) {
      Fraction part = parts.getOrDefault(between.get(row), Fraction.ZERO);
      sum = sum.plus(part.times(inverse[row][column]));
    }
    return sum;
  }

  /** Firms that hold nothing; what passes of the others is in the inverse already. */
  private void addLast(SortedMap<String, Fraction> reached, String firm, Fraction part) {
    if (held.by(firm).isEmpty()) {
      add(reached, firm, part);
    }
  }

  private static void add(SortedMap<String, Fraction> sums, String firm, Fraction part) {
    if (!part.isZero()) {
      sums.merge(firm, part, Fraction::plus);
    }
  }
}
