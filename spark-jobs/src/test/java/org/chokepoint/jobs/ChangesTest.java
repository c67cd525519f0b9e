package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.change.Changes;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.ownership.OwnershipResults;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.ResultTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markets over time and their owners, from stored tables to result rows. */
class ChangesTest {
  private static final String MARKET = "market_id,name,geography\nm,Market,KR\n";
  private static final String FIRM = "firm_id,name,parent_id\na,A,p\nb,B,p\nc,C,\nd,D,\n";

  /** 2019 is missing; the half year is of another kind. */
  private static final String SHARE =
      """
      market_id,period,firm_id,value,unit
      m,2018,a,50,units
      m,2018,c,50,units
      m,2020,a,80,units
      m,2020,c,10,units
      m,2020,d,10,units
      m,2021,a,60,percent
      m,2021,c,20,percent
      m,2021-H1,a,70,units
      m,2021-H1,b,30,units
      """;

  private static final String OWNERSHIP =
      """
      owner_id,owned_id,equity,votes,from,to
      a,c,40,0,2020-01-01,2021-12-31
      x,c,70,70,2021-12-31,
      x,d,10,10,2018-01-01,2019-01-01
      """;

  private static final Extent EVERYTHING = Extent.whole(Set.of("one"));

  @TempDir Path folder;

  private record Tables(Dataset<Row> cells, Dataset<Row> ownership) {}

  private static Warehouse warehouse(Trial trial) throws IOException {
    return new Warehouse(trial.home, trial.spark);
  }

  private Trial trial() throws IOException {
    Trial trial =
        new Trial(folder)
            .dataset(
                "one",
                Map.of("market", MARKET, "firm", FIRM, "share", SHARE, "ownership", OWNERSHIP));
    trial.run();
    return trial;
  }

  private static Tables tables(Warehouse warehouse) throws IOException {
    Release release = new ReleaseLog(warehouse).latest().orElseThrow();
    return new Tables(
        MarketCells.of(
            warehouse.read(CanonicalTables.SHARE.name(), release.tables()),
            warehouse.read(CanonicalTables.FIRM.name(), release.tables()),
            warehouse.read(CanonicalTables.AFFILIATION.name(), release.tables())),
        warehouse.read(CanonicalTables.OWNERSHIP.name(), release.tables()));
  }

  @Test
  void marketsAreComparedWithTheNextObservedPeriodOfTheirKind() throws IOException {
    Trial trial = trial();
    try (Warehouse warehouse = warehouse(trial)) {
      Dataset<Row> cells = tables(warehouse).cells();
      Dataset<Row> results = Changes.results(cells, EVERYTHING);
      assertThat(results.schema()).isEqualTo(StoredTables.schema(ResultTables.RESULT));
      assertThat(
              results
                  .filter("measure = 'hhi_change' and lens = 'firm'")
                  .orderBy("period")
                  .collectAsList())
          .extracting(
              row -> row.getAs("period"),
              row -> row.getAs("value"),
              row -> row.getAs("low"),
              row -> row.getAs("reason"))
          .containsExactly(
              tuple("2020", 1600.0, null, "compared with 2018"),
              tuple(
                  "2021",
                  null,
                  -2600.0,
                  "compared with 2020; the listed firms hold 100.00% of the market before and"
                      + " 80.00% after"));
      assertThat(
              results
                  .filter("measure = 'persistence_years' and lens = 'firm'")
                  .orderBy("period")
                  .collectAsList())
          .extracting(row -> row.getAs("period"), row -> row.getAs("value"))
          .containsExactly(tuple("2018", 1.0), tuple("2020", 1.0), tuple("2021", 2.0));
      firms(cells);
      disagreements(cells);
    }
  }

  private static void firms(Dataset<Row> cells) {
    Dataset<Row> firms = Changes.firms(cells, EVERYTHING);
    assertThat(firms.schema()).isEqualTo(StoredTables.schema(ResultTables.FIRM_CHANGE));
    assertThat(firms.filter("lens = 'group' and period = '2020'").orderBy("firm").collectAsList())
        .extracting(
            row -> row.getAs("firm"),
            row -> row.getAs("share_before"),
            row -> row.getAs("share_after"),
            row -> row.getAs("hhi_contribution"),
            row -> row.getAs("rank_before"),
            row -> row.getAs("rank_after"),
            row -> row.getAs("event"))
        .containsExactly(
            tuple("c", 0.5, 0.1, -2400.0, 1L, 2L, "stayed"),
            tuple("d", 0.0, 0.1, 100.0, null, 2L, "entered"),
            tuple("p", 0.5, 0.8, 3900.0, 1L, 1L, "stayed"));
    assertThat(firms.filter("period = '2021-H1'").count()).isZero();
  }

  private static void disagreements(Dataset<Row> cells) {
    Dataset<Row> sides = Changes.disagreements(cells, EVERYTHING);
    assertThat(sides.schema()).isEqualTo(StoredTables.schema(ResultTables.DISAGREEMENT));
    List<Row> rows =
        sides
            .filter(
                "lens = 'firm' and array_contains(split(rises, ';'), 'hhi')"
                    + " and array_contains(split(falls, ';'), 'firm_count')")
            .collectAsList();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).<String>getAs("period_before")).isEqualTo("2018");
    assertThat(rows.get(0).<String>getAs("why")).contains("the number of firms rose from 2 to 3");
  }

  @Test
  void stakesInForceOnTheLastDayCount() throws IOException {
    Trial trial = trial();
    try (Warehouse warehouse = warehouse(trial)) {
      Tables tables = tables(warehouse);
      Dataset<Row> results = OwnershipResults.of(tables.cells(), tables.ownership());
      assertThat(results.schema()).isEqualTo(StoredTables.schema(ResultTables.RESULT));
      assertThat(results.filter("measure = 'mhhi_delta'").orderBy("period").collectAsList())
          .extracting(
              row -> row.getAs("period"), row -> row.getAs("lens"), row -> row.getAs("value"))
          .containsExactly(tuple("2020", "firm", 320.0), tuple("2021", "firm", 0.0));
      assertThat(results.filter("period = '2020'").count()).isEqualTo(4);
    }
  }

  @Test
  void stakesThatMakeNoOwnershipGiveTheReason() throws IOException {
    Trial trial = trial();
    try (Warehouse warehouse = warehouse(trial)) {
      Tables tables = tables(warehouse);
      Dataset<Row> tooMuch =
          tables
              .ownership()
              .selectExpr(
                  "dataset",
                  "owner_id",
                  "owned_id",
                  "equity",
                  "votes",
                  "null as `from`",
                  "null as `to`");
      List<Row> rows =
          OwnershipResults.of(tables.cells(), tooMuch)
              .filter("period = '2021' and measure = 'ghhi'")
              .collectAsList();
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).<String>getAs("reason"))
          .contains("ownership in force on 2021-12-31")
          .contains("found 110% of the equity of c");
    }
  }

  @Test
  void stakesBeyondTheWholeAreRefusedBeforeAnythingIsComputed() throws IOException {
    Trial trial =
        new Trial(folder)
            .dataset(
                "one",
                Map.of(
                    "market",
                    MARKET,
                    "firm",
                    FIRM,
                    "share",
                    SHARE,
                    "ownership",
                    OWNERSHIP.replace("70,70,2021-12-31", "70,70,2021-06-01")));
    assertThatThrownBy(trial::run)
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("ownership.csv:3, column 'equity': found 110% of the equity of c");
  }
}
