package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.BasePredicate;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Predicate;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import scala.collection.immutable.Seq;

/** The conditions left above a scan. They travel to the tasks and are compiled there. */
final class RowFilter implements Serializable {
  private static final long serialVersionUID = 1;

  private final Expression[] conditions;
  private final Seq<Attribute> columns;

  RowFilter(ColumnarPlan plan) {
    this.conditions = plan.conditions().toArray(Expression[]::new);
    this.columns = plan.scan().output();
  }

  /** The conditions, ready to be asked. */
  List<BasePredicate> predicates() {
    return Arrays.stream(conditions)
        .map(condition -> Predicate.create(condition, columns))
        .toList();
  }

  /** The rows of a batch that satisfy all conditions, in order. */
  static int[] rows(List<BasePredicate> predicates, ColumnarBatch batch) {
    int[] rows = new int[batch.numRows()];
    int kept = 0;
    for (int row = 0; row < rows.length; row++) {
      if (satisfies(predicates, batch.getRow(row))) {
        rows[kept++] = row;
      }
    }
    return Arrays.copyOf(rows, kept);
  }

  private static boolean satisfies(List<BasePredicate> predicates, InternalRow row) {
    for (BasePredicate predicate : predicates) {
      if (!predicate.eval(row)) {
        return false;
      }
    }
    return true;
  }
}
