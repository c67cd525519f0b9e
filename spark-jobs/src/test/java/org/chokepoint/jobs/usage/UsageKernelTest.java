package org.chokepoint.jobs.usage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.Writing;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageKernelTest {
  private static final Panel PANEL = Panel.drawn(7, 3000);

  @TempDir Path folder;

  @Test
  void rowsOfAnyPlanGiveWhatPlainJavaGives() {
    check(PANEL.shuffled(1, 3), PANEL);
  }

  @Test
  void batchesOfParquetGiveWhatPlainJavaGives() {
    Dataset<Row> stored = parquet(PANEL.frame().repartition(3));
    assertThat(columnar(stored)).isTrue();
    check(stored, PANEL);
  }

  @Test
  void narrowDecimalsAndNumberedUsersNeedNoDatasetNorWeight() {
    Dataset<Row> narrow =
        PANEL
            .frame()
            .withColumn("user_id", regexp_replace(col("user_id"), "[^0-9]", "").cast("long"))
            .withColumn("amount", col("amount").cast("decimal(18,2)"))
            .drop("dataset", "weight");
    Dataset<Row> stored = parquet(narrow);
    assertThat(columnar(stored)).isTrue();
    assertThat(amounts(stored)).isEqualTo(PANEL.amounts());
    Map<String, BigDecimal> unweighted = weighingOne(PANEL).counts();
    assertThat(counts(stored)).isEqualTo(unweighted);
  }

  @Test
  void anIcebergTableGivesWhatPlainJavaGives() throws IOException {
    Home home = new Home(folder.resolve("home").toAbsolutePath());
    SparkSession session = Sessions.over(Panel.SPARK, home);
    try (Warehouse warehouse = new Warehouse(home, session);
        Writing writing = warehouse.claim("run", 1)) {
      writing.replace("usage", List.of("trial"), PANEL.frame(session).coalesce(1));
      Dataset<Row> stored = writing.read("usage");
      assertThat(columnar(stored)).isTrue();
      check(stored, PANEL);
      check(stored.filter(col("period").equalTo("2022-11")), PANEL.in("2022-11"));
    }
  }

  @Test
  void onePeriodIsReadThroughTheSameKernel() {
    Dataset<Row> stored = parquet(PANEL.frame());
    Dataset<Row> filtered = stored.filter(col("period").equalTo("2022-11"));
    assertThat(columnar(filtered)).isTrue();
    check(filtered, PANEL.in("2022-11"));
  }

  @Test
  void renamedColumnsStayColumnar() {
    Dataset<Row> renamed =
        parquet(PANEL.frame().withColumnRenamed("service_id", "app"))
            .withColumnRenamed("app", "service_id");
    assertThat(columnar(renamed)).isTrue();
    check(renamed, PANEL);
  }

  @Test
  void theSameBitsComeOutUnderSixtyFourOrdersAndPartitionings() {
    Set<Integer> seen = new HashSet<>();
    Panel small = Panel.drawn(11, 300);
    for (int order = 0; order < 64; order++) {
      Dataset<Row> spread = small.shuffled(order, 1 + order % 9);
      seen.add(List.of(measures(spread), counts(spread)).hashCode());
    }
    assertThat(seen).hasSize(1);
  }

  @Test
  void everyMeasureIsThatOfTheCellsShares() {
    Map<String, List<String>> expected = new TreeMap<>();
    Map<String, List<Holding>> cells = new TreeMap<>();
    PANEL
        .amounts()
        .forEach(
            (key, amount) -> {
              int cut = key.lastIndexOf('|');
              cells
                  .computeIfAbsent(key.substring(0, cut), cell -> new java.util.ArrayList<>())
                  .add(new Holding(key.substring(cut + 1), amount));
            });
    cells.forEach(
        (cell, holdings) -> {
          Shares shares = Shares.complete(holdings);
          expected.put(
              cell, Measures.all().stream().map(measure -> measure.of(shares).toString()).toList());
        });
    assertThat(measures(PANEL.frame())).isEqualTo(expected);
  }

  @Test
  void sumsBeyondSixtyThreeBitsStayExact() {
    BigDecimal huge = new BigDecimal("999999999999.999999");
    Panel.Use use = PANEL.uses().get(0);
    Panel panel =
        new Panel(
            java.util.Collections.nCopies(
                11,
                new Panel.Use(use.user(), "a", use.market(), "r", "2022", huge, BigDecimal.ONE)));
    assertThat(amounts(panel.frame())).isEqualTo(panel.amounts());
    assertThat(amounts(parquet(panel.frame()))).isEqualTo(panel.amounts());
  }

  @Test
  void aRowWithoutAServiceIsNamed() {
    Dataset<Row> broken =
        PANEL
            .frame()
            .selectExpr(
                "user_id",
                "cast(null as string) as service_id",
                "market_id",
                "region",
                "period",
                "amount");
    assertThatThrownBy(() -> amounts(broken)).hasMessageContaining("usage without service_id");
  }

  private static void check(Dataset<Row> usage, Panel panel) {
    assertThat(amounts(usage)).isEqualTo(panel.amounts());
    assertThat(people(usage)).isEqualTo(panel.people());
    assertThat(counts(usage)).isEqualTo(panel.counts());
  }

  private Dataset<Row> parquet(Dataset<Row> rows) {
    String file = folder.resolve("usage.parquet").toString();
    rows.write().parquet(file);
    return Panel.SPARK.read().parquet(file);
  }

  private static boolean columnar(Dataset<Row> usage) {
    UsageColumns columns = UsageColumns.amounts(usage, UsageColumns.WEIGHT).withUsers();
    return ColumnarPlan.of(columns.select(usage)).isPresent();
  }

  private static Panel weighingOne(Panel panel) {
    return new Panel(
        panel.uses().stream()
            .map(
                use ->
                    new Panel.Use(
                        use.user().replaceAll("[^0-9]", ""),
                        use.service(),
                        use.market(),
                        use.region(),
                        use.period(),
                        use.amount(),
                        BigDecimal.ONE))
            .toList());
  }

  private static Map<String, BigDecimal> amounts(Dataset<Row> usage) {
    return shares(UsageShares.byAmount(usage, Basis.TIME, "hours"));
  }

  private static Map<String, BigDecimal> people(Dataset<Row> usage) {
    return shares(UsageShares.byUniqueUser(usage));
  }

  private static Map<String, BigDecimal> shares(Dataset<Row> shares) {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (Row row :
        shares.select("market_id", "region", "period", "firm_id", "value").collectAsList()) {
      String key =
          String.join("|", row.getString(0), row.getString(1), row.getString(2), row.getString(3));
      assertThat(values.put(key, row.getDecimal(4))).isNull();
    }
    return values;
  }

  private static Map<String, BigDecimal> counts(Dataset<Row> usage) {
    Map<String, BigDecimal> values = new TreeMap<>();
    UsageOverlap.counts(usage)
        .map(
            count ->
                new scala.Tuple2<>(
                    String.join(
                        "|",
                        count.market(),
                        count.period(),
                        count.kind().name(),
                        count.service(),
                        count.other()),
                    count.people().setScale(9)))
        .collect()
        .forEach(count -> assertThat(values.put(count._1(), count._2())).isNull());
    return values;
  }

  private static Map<String, List<String>> measures(Dataset<Row> usage) {
    Map<String, List<String>> values = new TreeMap<>();
    UsageMeasures.byAmount(usage)
        .map(
            cell ->
                new scala.Tuple2<>(
                    String.join("|", cell.market(), cell.region(), cell.period()),
                    (List<String>)
                        new java.util.ArrayList<>(
                            cell.outcomes().stream().map(Object::toString).toList())))
        .collect()
        .forEach(cell -> values.put(cell._1(), cell._2()));
    return values;
  }
}
