package org.chokepoint.jobs.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.ExprId;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.trees.TreePattern;
import org.apache.spark.sql.execution.ColumnarToRowExec;
import org.apache.spark.sql.execution.FilterExec;
import org.apache.spark.sql.execution.InputAdapter;
import org.apache.spark.sql.execution.ProjectExec;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.WholeStageCodegenExec;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The columnar scan below a physical plan that only renames, picks and filters its rows.
 *
 * <p>Spark has planned the scan: files are split, columns and partitions pruned and filters pushed
 * down to row groups already. What is left to do above it are the conditions that the scan promises
 * to have used, but not to have answered in full.
 */
final class ColumnarPlan {
  private final SparkPlan scan;
  private final int[] columns;
  private final List<Expression> conditions;

  private ColumnarPlan(SparkPlan scan, int[] columns, List<Expression> conditions) {
    this.scan = scan;
    this.columns = columns;
    this.conditions = conditions;
  }

  /** The scan of a table; empty where the plan does anything else, or the source gives rows. */
  static Optional<ColumnarPlan> of(Dataset<Row> table) {
    SparkPlan plan = table.queryExecution().executedPlan();
    List<ExprId> wanted = new ArrayList<>(ids(plan));
    List<Expression> conditions = new ArrayList<>();
    while (!(plan instanceof ColumnarToRowExec)) {
      if (plan instanceof ProjectExec project) {
        if (!renamed(project, wanted, conditions)) {
          return Optional.empty();
        }
      } else if (plan instanceof FilterExec filter && plain(filter.condition())) {
        conditions.add(filter.condition());
      } else if (!(plan instanceof WholeStageCodegenExec || plan instanceof InputAdapter)) {
        return Optional.empty();
      }
      plan = plan.children().head();
    }
    return over(((ColumnarToRowExec) plan).child(), wanted, conditions);
  }

  private static Optional<ColumnarPlan> over(
      SparkPlan scan, List<ExprId> wanted, List<Expression> conditions) {
    List<ExprId> given = ids(scan);
    int[] columns = wanted.stream().mapToInt(given::indexOf).toArray();
    for (int column : columns) {
      if (column < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new ColumnarPlan(scan, columns, conditions));
  }

  /** The scan, whose {@code executeColumnar} gives the batches. */
  SparkPlan scan() {
    return scan;
  }

  /** Where the columns of the table are in a batch of the scan. */
  int[] columns() {
    return columns;
  }

  /** What rows must satisfy, over the columns of the scan. */
  List<Expression> conditions() {
    return conditions;
  }

  /** Follows names through a projection; says whether it only renames and picks. */
  private static boolean renamed(
      ProjectExec project, List<ExprId> wanted, List<Expression> conditions) {
    for (NamedExpression column : CollectionConverters.asJava(project.projectList())) {
      if (column instanceof Alias alias) {
        if (!(alias.child() instanceof Attribute source) || !conditions.isEmpty()) {
          return false;
        }
        wanted.replaceAll(id -> id.equals(alias.exprId()) ? source.exprId() : id);
      }
    }
    return true;
  }

  private static boolean plain(Expression condition) {
    return condition.deterministic() && !condition.containsPattern(TreePattern.PLAN_EXPRESSION());
  }

  private static List<ExprId> ids(SparkPlan plan) {
    return CollectionConverters.asJava(plan.output()).stream()
        .map(NamedExpression::exprId)
        .toList();
  }
}
