package org.chokepoint.usage;

import java.math.BigInteger;
import java.util.Arrays;
import org.chokepoint.market.Ratio;

/** One person's needs of a period, spread over firm groups. */
final class NeedSpread {
  /** No group covers more than half. */
  static final int NO_GROUP = -1;

  /** Far above the rounding of a sum of fractions, far below what tells two panels apart. */
  private static final double TOO_CLOSE = 1e-9;

  private final Person person;
  private final int[] cells;
  private final int[] groupOf;
  private final Parts needs;
  private final Parts services;
  private final long allAmounts;
  private final int[] groups;
  private final double[] fractions;

  NeedSpread(Person person, int[] cells, int[] groupOf, Parts needs, Parts services) {
    this.person = person;
    this.cells = cells;
    this.groupOf = groupOf;
    this.needs = needs;
    this.services = services;
    long sum = 0;
    int rows = 0;
    for (int cell : cells) {
      sum = Math.addExact(sum, person.amountIn(cell, person.cellEnd(cell)));
      rows += person.cellEnd(cell) - cell;
    }
    this.allAmounts = sum;
    this.groups = groups(rows);
    this.fractions = new double[groups.length];
    spread();
  }

  private int[] groups(int rows) {
    int[] found = new int[rows];
    int count = 0;
    for (int cell : cells) {
      for (int row = cell; row < person.cellEnd(cell); row++) {
        found[count++] = groupOf[person.service(row)];
      }
    }
    Arrays.sort(found);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  private void spread() {
    for (int cell : cells) {
      int end = person.cellEnd(cell);
      long inCell = person.amountIn(cell, end);
      double need = needs == Parts.EQUAL ? 1.0 / cells.length : (double) inCell / allAmounts;
      double equal = 1.0 / person.servicesIn(cell, end);
      int next;
      for (int row = cell; row < end; row = next) {
        next = person.serviceEnd(row, end);
        double part =
            services == Parts.EQUAL ? equal : (double) person.amountIn(row, next) / inCell;
        fractions[Arrays.binarySearch(groups, groupOf[person.service(row)])] += need * part;
      }
    }
  }

  /** The sum of the squared fractions, from above 0 to 1. */
  double squares() {
    double sum = 0;
    for (double fraction : fractions) {
      sum += fraction * fraction;
    }
    return Math.min(1, sum);
  }

  /** The group that covers more than half of the needs, or {@link #NO_GROUP}. */
  int majority() {
    for (int i = 0; i < groups.length; i++) {
      double beyond = fractions[i] - 0.5;
      if (beyond > TOO_CLOSE || (beyond >= -TOO_CLOSE && exceedsHalf(groups[i]))) {
        return groups[i];
      }
    }
    return NO_GROUP;
  }

  private boolean exceedsHalf(int group) {
    Ratio covered = Ratio.of(0, 1);
    for (int cell : cells) {
      int end = person.cellEnd(cell);
      long inCell = person.amountIn(cell, end);
      Ratio need = needs == Parts.EQUAL ? Ratio.of(1, cells.length) : Ratio.of(inCell, allAmounts);
      int next;
      for (int row = cell; row < end; row = next) {
        next = person.serviceEnd(row, end);
        if (groupOf[person.service(row)] == group) {
          Ratio part =
              services == Parts.EQUAL
                  ? Ratio.of(1, person.servicesIn(cell, end))
                  : Ratio.of(person.amountIn(row, next), inCell);
          covered = plusProduct(covered, need, part);
        }
      }
    }
    return covered.compareTo(Ratio.of(1, 2)) > 0;
  }

  /** sum + a b in lowest terms, so that the whole numbers stay short. */
  private static Ratio plusProduct(Ratio sum, Ratio a, Ratio b) {
    BigInteger denominator = a.denominator().multiply(b.denominator());
    BigInteger numerator =
        sum.numerator()
            .multiply(denominator)
            .add(a.numerator().multiply(b.numerator()).multiply(sum.denominator()));
    BigInteger common = sum.denominator().multiply(denominator);
    BigInteger divisor = numerator.gcd(common);
    return new Ratio(numerator.divide(divisor), common.divide(divisor));
  }
}
