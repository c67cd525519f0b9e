package org.chokepoint.jobs.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * By which services people meet their needs: for each market and period how many people use exactly
 * which set of its services, whatever the region. A person counts once in each market and period,
 * with the weight of the people they stand for (1 where the table has no weights).
 */
public final class UsageNeeds {
  private UsageNeeds() {}

  /**
   * All sets in one pass over the table; those of a market stand in one partition.
   *
   * @param usage table {@code usage}
   */
  public static JavaRDD<UsageNeed> classes(Dataset<Row> usage) {
    UsageColumns columns =
        UsageColumns.amounts(usage, UsageColumns.WEIGHT).withUsers().withoutRegions();
    int scale = columns.numbers().get(0).scale();
    int receivers = UsagePeople.receivers(usage);
    return UsagePeople.people(usage, columns, receivers)
        .mapPartitions(blocks -> blocks(sums(new BucketCount(blocks)), receivers))
        .mapToPair(block -> block)
        .partitionBy(new HashPartitioner(receivers))
        .values()
        .mapPartitions(blocks -> named(merged(blocks), scale));
  }

  private static SetSums sums(BucketCount people) {
    SetSums sums = new SetSums(people.layout());
    people.count(new SetCount(sums));
    return sums;
  }

  private static Iterator<Tuple2<Integer, SetBlock>> blocks(SetSums sums, int receivers) {
    FirmCodes firms = sums.layout().firms();
    int[] receiverOfFirm = firms.receivers(receivers);
    byte[][][] names = firms.names().bytes();
    int[][] table = firms.table();
    List<Tuple2<Integer, SetBlock>> blocks = new ArrayList<>();
    for (int to = 0; to < receivers; to++) {
      blocks.add(new Tuple2<>(to, new SetBlock(names, table, new PackedNumbers())));
    }
    sums.all()
        .forEach(
            set -> {
              int firm = sums.layout().firm(set.cell(), set.places()[0]);
              blocks.get(receiverOfFirm[firm])._2().add(set);
            });
    return blocks.iterator();
  }

  private static SetSums merged(Iterator<SetBlock> blocks) {
    List<SetBlock> all = new ArrayList<>();
    blocks.forEachRemaining(all::add);
    FirmCodes firms = new FirmCodes(new UsageNames());
    all.forEach(block -> block.nameTo(firms));
    SetSums sums = new SetSums(new PeopleLayout(firms));
    all.forEach(block -> block.addTo(sums));
    return sums;
  }

  private static Iterator<UsageNeed> named(SetSums sums, int scale) {
    PeopleLayout layout = sums.layout();
    CellNames names = new CellNames(layout.firms());
    Stream<UsageNeed> needs =
        sums.all()
            .map(
                set -> {
                  int any = layout.firm(set.cell(), set.places()[0]);
                  return new UsageNeed(
                      names.dataset(any),
                      names.market(any),
                      names.period(layout.period(set.cell())),
                      services(set, layout, names),
                      BigDecimal.valueOf(set.people(), scale));
                });
    return needs.iterator();
  }

  private static List<String> services(FirmSet set, PeopleLayout layout, CellNames names) {
    String[] services = new String[set.places().length];
    Arrays.setAll(services, i -> names.service(layout.firm(set.cell(), set.places()[i])));
    Arrays.sort(services);
    return List.of(services);
  }
}
