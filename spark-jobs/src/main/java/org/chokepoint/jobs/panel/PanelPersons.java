package org.chokepoint.jobs.panel;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.PersonRows;

/**
 * Counts the persons of a panel. All rows of a person are brought to one task and put side by side;
 * each task counts its persons, and the sums are added up.
 */
final class PanelPersons {
  private static final int USER = 0;
  private static final int MARKET = 1;
  private static final int PERIOD = 2;
  private static final int SERVICE = 3;
  private static final int REGION = 4;
  private static final int AMOUNT = 5;
  private static final int WEIGHT = 6;

  private PanelPersons() {}

  /**
   * What the plan asks to count.
   *
   * @param usage table {@code usage} of one dataset
   */
  static Optional<PanelTally> counted(Dataset<Row> usage, PanelPlan plan) {
    List<PanelTally> parts =
        usage
            .select("user_id", "market_id", "period", "service_id", "region", "amount", "weight")
            .repartition(col("user_id"))
            .sortWithinPartitions("user_id")
            .toJavaRDD()
            .mapPartitions(rows -> List.of(tally(rows, plan)).iterator())
            .collect();
    return parts.stream().reduce(PanelTally::merged);
  }

  private static PanelTally tally(Iterator<Row> rows, PanelPlan plan) {
    PanelTally tally = new PanelTally(plan);
    PanelCodes codes = plan.codes();
    PersonRows buffer = new PersonRows();
    String user = "";
    while (rows.hasNext()) {
      Row row = rows.next();
      if (!row.getString(USER).equals(user)) {
        finish(buffer, tally);
        user = row.getString(USER);
        buffer.begin(Person.BY_REGION);
      }
      buffer.row(
          PanelCodes.code(codes.markets(), row.getString(MARKET)),
          PanelCodes.code(codes.periods(), row.getString(PERIOD)),
          PanelCodes.code(codes.services(), row.getString(SERVICE)),
          PanelCodes.code(codes.regions(), row.getString(REGION)),
          row.getDecimal(AMOUNT).unscaledValue().longValueExact(),
          row.getDecimal(WEIGHT).unscaledValue().longValueExact());
    }
    finish(buffer, tally);
    return tally;
  }

  private static void finish(PersonRows buffer, PanelTally tally) {
    if (!buffer.empty()) {
      tally.add(buffer.person());
    }
  }
}
