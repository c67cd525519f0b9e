package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release appears whole or not at all. */
class ReleaseTest {
  private static final String MARKET = "market_id,name,geography\nm,Market,KR\n";
  private static final String FIRM = "firm_id,name\na,A\nb,B\n";
  private static final String SHARE = "market_id,period,firm_id,value\nm,2022,a,60\nm,2022,b,40\n";

  @TempDir Path folder;

  private Trial twoDatasets() throws IOException {
    return new Trial(folder)
        .dataset("one", Map.of("market", MARKET, "firm", FIRM, "share", SHARE))
        .dataset("two", Map.of("market", MARKET, "firm", FIRM, "share", SHARE));
  }

  @Test
  void aRunOfOneDatasetKeepsTheOthers() throws IOException {
    Trial trial = twoDatasets();
    trial.run();
    trial.dataset(
        "one", Map.of("market", MARKET, "firm", FIRM, "share", SHARE.replace("60", "160")));
    trial.run("one");
    assertThat(trial.rows("share", "dataset = 'two'")).hasSize(2);
    assertThat(hhi(trial, "two")).isEqualTo(5200);
    assertThat(hhi(trial, "one")).isEqualTo(6800);
    assertThat(trial.latest().datasets()).containsOnlyKeys("one", "two");
    assertThat(trial.latest().rowsRead()).isEqualTo(10);
  }

  @Test
  void aFaultyDatasetStopsTheRunAndLeavesTheReleaseAsItWas() throws IOException {
    Trial trial = twoDatasets();
    trial.run();
    Release before = trial.latest();
    trial.dataset("two", Map.of("market", MARKET, "firm", FIRM, "share", SHARE + "m,2022,c,-1\n"));
    assertThatThrownBy(trial::run)
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("datasets/two/share.csv:4, column 'value': found '-1'");
    assertThat(trial.latest()).isEqualTo(before);
    assertThat(hhi(trial, "two")).isEqualTo(5200);
  }

  @Test
  void whatAFailedRunWroteIsNotCarriedOn() throws IOException {
    Trial trial = twoDatasets();
    trial.run();
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark)) {
      Row stray = RowFactory.create("two", "stray", "Stray", null, null, "KR", null, null, "false");
      warehouse
          .claim("a-run-that-was-killed", 1)
          .replace(
              "market",
              List.of("two"),
              trial.spark.createDataFrame(
                  List.of(stray), StoredTables.schema(CanonicalTables.MARKET)));
    }
    trial.run("one");
    assertThat(trial.rows("market", "market_id = 'stray'")).isEmpty();
    assertThat(trial.rows("market", "dataset = 'two'")).hasSize(1);
  }

  @Test
  void rowsWithinTheToleranceAreRefusedAndTheRestIsUsed() throws IOException {
    Trial trial =
        new Trial(folder)
            .dataset(
                "one",
                "0.4",
                Map.of("market", MARKET, "firm", FIRM, "share", SHARE + "m,2022,b2,NaN\n"));
    RunSummary summary = trial.run();
    assertThat(summary.rowsRejected()).isEqualTo(1);
    assertThat(hhi(trial, "one")).isEqualTo(5200);
    Row rejected = trial.rows("rejected", "true").get(0);
    assertThat(rejected.<String>getAs("fault")).isEqualTo("nan");
    assertThat(rejected.<Long>getAs("line")).isEqualTo(4L);
    assertThat(Files.readAllLines(trial.home.run(summary.runId()).resolve("rejected.csv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("share,datasets/one/share.csv,4,value,nan,");
    assertThat(trial.latest().rowsRejected()).isEqualTo(1);
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    Trial trial = twoDatasets();
    Files.writeString(trial.datasets.resolve("one/share.csv"), SHARE.replace("60", "61"));
    assertThatThrownBy(trial::run)
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("datasets/one/share.csv")
        .hasMessageContaining("[changed-file]");
  }

  @Test
  void anUnknownDatasetNamesTheNearest() throws IOException {
    Trial trial = twoDatasets();
    assertThatThrownBy(() -> trial.run("tow"))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("no dataset 'tow'")
        .hasMessageContaining("did you mean 'two'");
  }

  @Test
  void aCardThatLeavesTheSchemaIsRefusedWithEveryFault() throws IOException {
    Trial trial = twoDatasets();
    Path card = trial.datasets.resolve("one/card.yaml");
    Files.writeString(
        card, Files.readString(card).replace("kind: real", "kind: maybe\ncolour: blue"));
    assertThatThrownBy(trial::run)
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("one/card.yaml")
        .hasMessageContaining("$.kind")
        .hasMessageContaining("colour");
  }

  private static double hhi(Trial trial, String dataset) throws IOException {
    return trial
        .rows("result", "measure = 'hhi' and lens = 'firm' and dataset = '" + dataset + "'")
        .get(0)
        .<Double>getAs("value");
  }
}
