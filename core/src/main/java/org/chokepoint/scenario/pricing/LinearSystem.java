package org.chokepoint.scenario.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Ratio;

/** Linear equations in exact fractions, by Gauss-Jordan elimination. O(k^3). */
final class LinearSystem {
  private LinearSystem() {}

  static List<Ratio> times(Ratio[][] matrix, List<Ratio> vector) {
    List<Ratio> product = new ArrayList<>();
    for (Ratio[] row : matrix) {
      Ratio sum = Ratio.of(0, 1);
      for (int j = 0; j < row.length; j++) {
        sum = sum.plus(row[j].times(vector.get(j))).reduced();
      }
      product.add(sum);
    }
    return product;
  }

  /** The x with matrix times x = right; none where the matrix is singular. */
  static Optional<List<Ratio>> solve(Ratio[][] matrix, List<Ratio> right) {
    int k = matrix.length;
    Ratio[][] rows = new Ratio[k][];
    for (int i = 0; i < k; i++) {
      rows[i] = Arrays.copyOf(matrix[i], k + 1);
      rows[i][k] = right.get(i);
    }
    for (int column = 0; column < k; column++) {
      if (!pivot(rows, column)) {
        return Optional.empty();
      }
      for (int i = 0; i < k; i++) {
        if (i != column) {
          subtract(rows[i], rows[column], column);
        }
      }
    }
    List<Ratio> solution = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      solution.add(rows[i][k].dividedBy(rows[i][i]));
    }
    return Optional.of(solution);
  }

  /** Brings a row with something in the column up to its place; false where there is none. */
  private static boolean pivot(Ratio[][] rows, int column) {
    for (int i = column; i < rows.length; i++) {
      if (rows[i][column].signum() != 0) {
        Ratio[] found = rows[i];
        rows[i] = rows[column];
        rows[column] = found;
        return true;
      }
    }
    return false;
  }

  private static void subtract(Ratio[] row, Ratio[] pivot, int column) {
    Ratio factor = row[column].dividedBy(pivot[column]);
    for (int j = column; j < row.length; j++) {
      row[j] = row[j].minus(factor.times(pivot[j])).reduced();
    }
  }
}
