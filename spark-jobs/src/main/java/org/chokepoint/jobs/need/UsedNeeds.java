package org.chokepoint.jobs.need;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.graph.need.Need;
import org.chokepoint.graph.need.NeedClass;
import org.chokepoint.graph.need.NeedNodes;
import org.chokepoint.graph.need.Needs;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.usage.UsageNeed;
import org.chokepoint.jobs.usage.UsageNeeds;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;

/** By which services people meet their needs: usage as weighted classes of persons. */
public final class UsedNeeds {
  private UsedNeeds() {}

  /**
   * From table {@code usage} to {@link ResultTables#NEED}. A row with an amount of zero is no use.
   */
  public static Dataset<Row> of(Dataset<Row> usage) {
    JavaRDD<Row> rows = classes(usage).mapPartitions(UsedNeeds::rows);
    return usage
        .sparkSession()
        .createDataFrame(rows, StoredTables.schema(FailureTables.NEED))
        .coalesce(1);
  }

  /** The classes; those of a market stand in one partition. */
  static JavaRDD<UsageNeed> classes(Dataset<Row> usage) {
    return UsageNeeds.classes(usage.filter(col("amount").gt(0)));
  }

  /** The needs that these classes are of. */
  static Needs needs(Iterable<UsageNeed> classes) {
    List<NeedClass> all = new ArrayList<>();
    classes.forEach(
        one ->
            all.add(
                new NeedClass(new Need(one.market(), one.period()), one.services(), one.people())));
    return Needs.of(all);
  }

  private static Iterator<Row> rows(Iterator<UsageNeed> classes) {
    Map<String, List<UsageNeed>> ofDataset = new TreeMap<>();
    classes.forEachRemaining(
        one -> ofDataset.computeIfAbsent(one.dataset(), id -> new ArrayList<>()).add(one));
    List<Row> rows = new ArrayList<>();
    ofDataset.forEach((dataset, of) -> rows.addAll(rows(dataset, needs(of))));
    return rows.iterator();
  }

  private static List<Row> rows(String dataset, Needs needs) {
    List<String> names = NeedNodes.of(needs).names();
    List<Row> rows = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NeedClass one = needs.classes().get(i);
      rows.add(
          RowFactory.create(
              dataset,
              one.need().market(),
              one.need().period(),
              names.get(i),
              String.join(";", one.services()),
              one.persons().doubleValue()));
    }
    return rows;
  }
}
