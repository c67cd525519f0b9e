package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.io.KeepPolicy;
import org.chokepoint.jobs.io.LogHeld;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.TidyReport;
import org.chokepoint.jobs.io.Tidying;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.Writing;
import org.chokepoint.table.CanonicalTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three releases of which the newest is to stay. The first wrote every table, the later ones only
 * one: most of the newest release is protected by the first one's tags alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TidyingTest {
  private static final KeepPolicy ONE = new KeepPolicy(1, 0);

  @TempDir static Path folder;
  private static Trial trial;
  private static Path metadata = Path.of("");

  @BeforeAll
  static void threeReleases() throws IOException {
    trial = new Trial(folder);
    trial.dataset(
        "one",
        Map.of(
            "market", "market_id,name,geography\nm,M,KR\n",
            "firm", "firm_id,name,parent_id\na,A,\nb,B,\n",
            "share",
                "market_id,period,firm_id,value,basis,role\n"
                    + "m,2020,a,60,revenue,firm\nm,2020,b,40,revenue,firm\n"));
    trial.run();
    publishFirms("second");
    publishFirms("third");
    metadata = trial.home.warehouse().resolve("chokepoint/firm/metadata");
    assertThat(ids()).hasSize(3);
  }

  /** A release in which only the table of firms was written, with the rows that it had. */
  private static void publishFirms(String run) throws IOException {
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark);
        Writing writing = warehouse.claim(run, 1)) {
      List<Row> firms = writing.read("firm").collectAsList();
      writing.replace(
          "firm",
          List.of("one"),
          trial.spark.createDataFrame(firms, StoredTables.schema(CanonicalTables.FIRM)));
      Release last = writing.last().orElseThrow();
      writing.publish(
          new Release(
              writing.releaseId(),
              writing.claimed().toString(),
              run,
              writing.snapshots(),
              last.datasets(),
              last.ruleBooks(),
              last.codeVersion(),
              last.rowsRead(),
              last.rowsRejected()));
    }
  }

  @Test
  @Order(1)
  void aLookRemovesNothing() throws IOException {
    Map<String, Long> before = files();
    TidyReport report = tidying(ONE, Duration.ZERO).look().orElseThrow();
    assertThat(report.removed()).isEqualTo(ids().subList(0, 2));
    assertThat(report.lines()).anyMatch(line -> line.startsWith("table firm: 3 snapshots, "));
    assertThat(tidying(new KeepPolicy(1, 1), Duration.ZERO).look().orElseThrow().removed())
        .isEmpty();
    assertThat(files()).isEqualTo(before);
    assertThat(ids()).hasSize(3);
  }

  @Test
  @Order(2)
  void nothingIsRemovedWhileARunIsWriting() throws IOException {
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark);
        Writing slow = warehouse.claim("slow", 1)) {
      Row firm = slow.read("firm").first();
      slow.replace(
          "firm",
          List.of("one"),
          trial.spark.createDataFrame(List.of(firm), StoredTables.schema(CanonicalTables.FIRM)));
      Map<String, Long> before = files();
      assertThatThrownBy(() -> tidying(ONE, Duration.ZERO).tidy())
          .isInstanceOf(LogHeld.class)
          .hasMessageContaining("run slow (attempt 1) has claimed the release log at ")
          .hasMessageContaining("nothing was removed");
      assertThatThrownBy(() -> tidying(ONE, Duration.ZERO).look()).isInstanceOf(LogHeld.class);
      assertThat(files()).isEqualTo(before);
      assertThat(slow.read("firm").count()).isEqualTo(1);
    }
  }

  @Test
  @Order(3)
  void theNewestStaysWholeAndNothingElse() throws IOException {
    Path old = Files.writeString(metadata.resolve("orphan-old.avro"), "old");
    Path young = Files.writeString(metadata.resolve("orphan-young.avro"), "young");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(4))));
    Release newest = trial.latest();
    List<String> older = ids().subList(0, 2);
    TidyReport would = tidying(ONE, Tidying.AGE).look().orElseThrow();
    long before = bytes();
    TidyReport report = tidying(ONE, Tidying.AGE).tidy().orElseThrow();

    assertThat(report.lines()).isEqualTo(would.lines());
    assertThat(report.removed()).isEqualTo(older);
    assertThat(report.lines())
        .contains("release " + older.get(0), "release " + older.get(1))
        .anyMatch(
            line ->
                line.startsWith("orphan ") && line.endsWith("orphan-old.avro, 1 file (3 bytes)"))
        .anyMatch(line -> line.startsWith("1 release kept: "));
    assertThat(ids()).containsExactly(newest.id());
    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(bytes()).isLessThan(before);
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark)) {
      for (String table : newest.tables().keySet()) {
        assertThatCode(() -> warehouse.read(table, newest.tables()).collectAsList())
            .as(table)
            .doesNotThrowAnyException();
      }
    }
    assertThat(tags("firm")).containsExactly("main", "release-" + newest.id());
    assertThat(tags("share")).containsExactly("main", "release-" + newest.id());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(
            trial
                .verification(trial.datasets)
                .run(new PrintStream(out, true, StandardCharsets.UTF_8)))
        .as(out.toString(StandardCharsets.UTF_8))
        .isZero();
  }

  @Test
  @Order(4)
  void theSecondTimeThereIsNothingToRemove() {
    TidyReport report = tidying(ONE, Tidying.AGE).tidy().orElseThrow();
    assertThat(report.lines())
        .hasSize(2)
        .first()
        .isEqualTo(
            "in all 0 releases, 0 snapshots, 0 files (0 bytes) of releases, 0 files (0 bytes) that"
                + " nothing named");
  }

  @Test
  @Order(5)
  void whatADeadRunLeftGoesWhenItsClaimIsOldAndTheNextRunPublishes() throws IOException {
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark)) {
      Writing killed = warehouse.claim("killed", 1); // never closed
      killed.clear("firm", List.of("one"));
    }
    trial.spark.sql(
        "ALTER TABLE chokepoint.chokepoint.release SET TBLPROPERTIES"
            + " ('chokepoint.writer-since'='2020-01-01T00:00:00Z')");
    TidyReport report = tidying(KeepPolicy.ALL, Duration.ZERO).tidy().orElseThrow();
    assertThat(report.removed()).isEmpty();
    assertThat(report.lines()).contains("branch run-killed-1");
    assertThat(tags("firm")).noneMatch(name -> name.startsWith("run-"));
    publishFirms("next");
    assertThat(trial.latest().runId()).isEqualTo("next");
    assertThat(trial.rows("firm", "true")).hasSize(2);
  }

  private static Tidying tidying(KeepPolicy policy, Duration age) {
    return new Tidying(trial.home, policy, age, RunIds.at(Instant.now()));
  }

  private static List<String> ids() throws IOException {
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark)) {
      return new ReleaseLog(warehouse).ids();
    }
  }

  private static List<String> tags(String table) {
    return List.copyOf(
        new TreeSet<>(
            trial
                .spark
                .read()
                .table("chokepoint.chokepoint." + table + ".refs")
                .collectAsList()
                .stream()
                .map(row -> row.<String>getAs("name"))
                .toList()));
  }

  private static long bytes() throws IOException {
    return files().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Every file of the warehouse and its size. */
  private static Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(trial.home.warehouse())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.size(file));
      }
    }
    return files;
  }
}
