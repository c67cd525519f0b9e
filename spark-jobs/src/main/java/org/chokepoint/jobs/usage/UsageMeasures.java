package org.chokepoint.jobs.usage;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;

/** Every measure of every market, region and period, straight from a usage table. */
public final class UsageMeasures {
  private UsageMeasures() {}

  /**
   * One cell and its measures.
   *
   * @param dataset the dataset, empty where the table does not say
   * @param market the market
   * @param region the region
   * @param period the period
   * @param outcomes one for each of {@link Measures#all()}, in that order
   */
  public record MeasuredCell(
      String dataset, String market, String region, String period, List<Outcome> outcomes) {
    public MeasuredCell {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * The cells by amount. A run over some periods only is the same over a filtered table: {@code
   * usage.filter(col("period").equalTo("2022-10"))} is pushed down to the scan, which leaves out
   * the partitions and row groups without them.
   *
   * @param usage table {@code usage}
   */
  public static JavaRDD<MeasuredCell> byAmount(Dataset<Row> usage) {
    return UsageAmounts.map(usage, UsageColumns.AMOUNT, UsageMeasures::measured);
  }

  private static MeasuredCell measured(UsageCell cell, int scale) {
    Shares shares = cell.shares(scale);
    return new MeasuredCell(
        cell.dataset(), cell.market(), cell.region(), cell.period(), outcomes(shares));
  }

  private static List<Outcome> outcomes(Shares shares) {
    List<Measure> measures = Measures.all();
    Outcome[] outcomes = new Outcome[measures.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = measures.get(i).of(shares);
    }
    return List.of(outcomes);
  }
}
