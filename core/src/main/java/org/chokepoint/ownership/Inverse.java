package org.chokepoint.ownership;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The inverse of a matrix of fractions. Up to {@value #EXACT} rows exactly, by fraction-free
 * Gauss-Jordan elimination (Bareiss 1968) of the columns brought to whole numbers, O(n<sup>3</sup>)
 * operations on numbers that grow by one entry's digits a row; above in floating point, see {@link
 * RoundedInverse}.
 */
final class Inverse {
  static final int EXACT = 40;

  private Inverse() {}

  /** The inverse, or empty where there is none. The matrix is not changed. */
  static Optional<Fraction[][]> of(Fraction[][] matrix) {
    return matrix.length <= EXACT ? exact(matrix) : RoundedInverse.of(matrix);
  }

  private static Optional<Fraction[][]> exact(Fraction[][] matrix) {
    int n = matrix.length;
    BigInteger[] scales = new BigInteger[n];
    BigInteger[][] rows = new BigInteger[n][2 * n];
    for (int column = 0; column < n; column++) {
      scales[column] = commonDenominator(matrix, column);
      for (int row = 0; row < n; row++) {
        Fraction entry = matrix[row][column];
        rows[row][column] = entry.over().multiply(scales[column].divide(entry.under()));
        rows[row][n + column] = row == column ? BigInteger.ONE : BigInteger.ZERO;
      }
    }
    BigInteger last = BigInteger.ONE;
    for (int pivot = 0; pivot < n; pivot++) {
      int found = pivot;
      while (found < n && rows[found][pivot].signum() == 0) {
        found++;
      }
      if (found == n) {
        return Optional.empty();
      }
      BigInteger[] kept = rows[pivot];
      rows[pivot] = rows[found];
      rows[found] = kept;
      clear(rows, pivot, last);
      last = rows[pivot][pivot];
    }
    return Optional.of(divided(rows, scales, last));
  }

  private static BigInteger commonDenominator(Fraction[][] matrix, int column) {
    BigInteger common = BigInteger.ONE;
    for (Fraction[] row : matrix) {
      BigInteger under = row[column].under();
      common = common.multiply(under.divide(common.gcd(under)));
    }
    return common;
  }

  /** Makes the pivot's column 0 in every other row; every division leaves no rest. */
  private static void clear(BigInteger[][] rows, int pivot, BigInteger last) {
    BigInteger lead = rows[pivot][pivot];
    for (int row = 0; row < rows.length; row++) {
      BigInteger factor = rows[row][pivot];
      for (int column = 0; row != pivot && column < rows[row].length; column++) {
        rows[row][column] =
            lead.multiply(rows[row][column])
                .subtract(factor.multiply(rows[pivot][column]))
                .divide(last);
      }
    }
  }

  /** The right half over the determinant, which every row of the left half has by now. */
  private static Fraction[][] divided(
      BigInteger[][] rows, BigInteger[] scales, BigInteger determinant) {
    int n = rows.length;
    Fraction[][] inverse = new Fraction[n][n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        inverse[row][column] =
            new Fraction(rows[row][n + column].multiply(scales[row]), determinant);
      }
    }
    return inverse;
  }
}
