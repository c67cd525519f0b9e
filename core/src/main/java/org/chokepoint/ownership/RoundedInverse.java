package org.chokepoint.ownership;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The inverse of a large matrix in floating point: LU decomposition with partial pivoting, the
 * lowest row first among equals, in plain loops, so that every machine gives the same bits.
 * O(n<sup>3</sup>). The product with the matrix is checked: unless each of its elements is within
 * {@value #TOLERANCE} of the identity, there is no answer.
 */
final class RoundedInverse {
  private static final double TOLERANCE = 1e-9;

  private final double[][] lu;
  private final int[] order;

  private RoundedInverse(double[][] lu, int[] order) {
    this.lu = lu;
    this.order = order;
  }

  /** The inverse, or empty where there is none that can be relied on. */
  static Optional<Fraction[][]> of(Fraction[][] matrix) {
    int n = matrix.length;
    double[][] rows = new double[n][];
    for (int row = 0; row < n; row++) {
      rows[row] = Arrays.stream(matrix[row]).mapToDouble(Fraction::value).toArray();
    }
    return decomposed(rows)
        .map(RoundedInverse::columns)
        .filter(found -> inverts(rows, found))
        .map(RoundedInverse::fractions);
  }

  private static Optional<RoundedInverse> decomposed(double[][] rows) {
    int n = rows.length;
    double[][] lu = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    int[] order = new int[n];
    Arrays.setAll(order, row -> row);
    for (int pivot = 0; pivot < n; pivot++) {
      int best = pivot;
      for (int row = pivot + 1; row < n; row++) {
        best = Math.abs(lu[row][pivot]) > Math.abs(lu[best][pivot]) ? row : best;
      }
      if (lu[best][pivot] == 0) {
        return Optional.empty();
      }
      double[] line = lu[pivot];
      lu[pivot] = lu[best];
      lu[best] = line;
      int place = order[pivot];
      order[pivot] = order[best];
      order[best] = place;
      eliminate(lu, pivot);
    }
    return Optional.of(new RoundedInverse(lu, order));
  }

  private static void eliminate(double[][] lu, int pivot) {
    for (int row = pivot + 1; row < lu.length; row++) {
      double factor = lu[row][pivot] / lu[pivot][pivot];
      lu[row][pivot] = factor;
      for (int column = pivot + 1; column < lu.length; column++) {
        lu[row][column] -= factor * lu[pivot][column];
      }
    }
  }

  private double[][] columns() {
    int n = lu.length;
    double[][] inverse = new double[n][n];
    for (int column = 0; column < n; column++) {
      double[] solved = new double[n];
      for (int row = 0; row < n; row++) {
        double sum = order[row] == column ? 1 : 0;
        for (int k = 0; k < row; k++) {
          sum -= lu[row][k] * solved[k];
        }
        solved[row] = sum;
      }
      for (int row = n - 1; row >= 0; row--) {
        for (int k = row + 1; k < n; k++) {
          solved[row] -= lu[row][k] * solved[k];
        }
        solved[row] /= lu[row][row];
        inverse[row][column] = solved[row];
      }
    }
    return inverse;
  }

  private static boolean inverts(double[][] rows, double[][] inverse) {
    int n = rows.length;
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        double residual = row == column ? -1 : 0;
        for (int k = 0; k < n; k++) {
          residual += rows[row][k] * inverse[k][column];
        }
        if (!(Math.abs(residual) <= TOLERANCE)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Parts are never negative: what is below zero is rounding. */
  private static Fraction[][] fractions(double[][] inverse) {
    return Arrays.stream(inverse)
        .map(
            row ->
                Arrays.stream(row)
                    .mapToObj(part -> Fraction.of(new BigDecimal(Math.max(0, part))))
                    .toArray(Fraction[]::new))
        .toArray(Fraction[][]::new);
  }
}
