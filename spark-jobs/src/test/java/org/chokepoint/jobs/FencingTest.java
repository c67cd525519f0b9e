package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.chokepoint.jobs.io.Overtaken;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.Writing;
import org.chokepoint.table.CanonicalTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several writers: the one that claimed the release log last publishes, and nobody else. */
class FencingTest {
  private static final List<String> ONE = List.of("one");

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void published() throws IOException {
    trial = new Trial(folder);
    try (Warehouse warehouse = warehouse();
        Writing writing = warehouse.claim("first", 1)) {
      writing.replace("firm", ONE, firms("a", "b"));
      writing.publish(release(writing, "first"));
    }
  }

  @Test
  void aRunThatWasOvertakenCannotPublishAndLeavesAllAsTheOtherMadeIt() throws IOException {
    try (Warehouse warehouse = warehouse();
        Writing late = warehouse.claim("late", 1)) {
      late.replace("firm", ONE, firms("late"));
      late.replace("market", ONE, markets("late"));
      try (Warehouse elsewhere = warehouse();
          Writing other = elsewhere.claim("other", 1)) {
        other.replace("firm", ONE, firms("other"));
        late.replace("share", ONE, noShares());
        other.publish(release(other, "other"));
        Release refused = release(late, "late");
        assertThatThrownBy(() -> late.publish(refused))
            .isInstanceOf(Overtaken.class)
            .hasMessageContaining("run late (attempt 1) was overtaken")
            .hasMessageContaining("run other (attempt 1) has claimed the release log");
      }
    }
    assertThat(trial.latest().runId()).isEqualTo("other");
    assertThat(released("firm")).containsExactly("other");
    assertThat(main("firm")).containsExactly("other");
    assertThat(main("market")).isEmpty();
    assertThat(references("firm")).hasSize(3).noneMatch(name -> name.startsWith("run-"));
    assertThat(references("market")).isEmpty();
  }

  @Test
  void aLaterAttemptAtARunOvertakesItAndNotTheOtherWayAbout() throws IOException {
    try (Warehouse warehouse = warehouse();
        Writing second = warehouse.claim("run", 2)) {
      assertThatThrownBy(() -> warehouse.claim("run", 1))
          .isInstanceOf(Overtaken.class)
          .hasMessageContaining("run run (attempt 2) has claimed the release log");
      second.replace("firm", ONE, firms("second"));
      second.publish(release(second, "run"));
      assertThatThrownBy(() -> warehouse.claim("run", 3))
          .isInstanceOf(Overtaken.class)
          .hasMessageContaining("attempt 2 has published");
    }
    assertThat(released("firm")).containsExactly("second");
  }

  @Test
  void aFailedRunLeavesNothingThatCanBeSeen() throws IOException {
    Release before = trial.latest();
    try (Warehouse warehouse = warehouse();
        Writing failing = warehouse.claim("failing", 1)) {
      failing.replace("firm", ONE, firms("half"));
      assertThat(ids(failing.read("firm"))).containsExactly("half");
      failing.clear("firm", ONE);
      assertThat(ids(failing.read("firm"))).isEmpty();
      assertThat(main("firm")).containsExactly("a", "b");
    }
    assertThat(trial.latest()).isEqualTo(before);
    assertThat(main("firm")).containsExactly("a", "b");
    assertThat(references("firm")).noneMatch(name -> name.startsWith("run-"));
  }

  @Test
  void whatARunThatWasKilledAfterItsReleaseLeftUndoneIsDoneByTheNext() throws IOException {
    try (Warehouse warehouse = warehouse()) {
      Writing killed = warehouse.claim("killed", 1);
      killed.replace("firm", ONE, firms("killed"));
      killed.commit(release(killed, "killed"));
      assertThat(main("firm")).containsExactly("a", "b");
    }
    try (Warehouse warehouse = warehouse();
        Writing next = warehouse.claim("next", 1)) {
      assertThat(next.last().orElseThrow().runId()).isEqualTo("killed");
      assertThat(main("firm")).containsExactly("killed");
      assertThat(references("firm"))
          .contains("release-" + next.last().orElseThrow().id())
          .noneMatch(name -> name.startsWith("run-"));
    }
  }

  @Test
  void aTakeoverOfARunThatHadPublishedNamesItsReleaseAndFinishesIt() throws IOException {
    try (Warehouse warehouse = warehouse()) {
      Writing killed = warehouse.claim("killed", 1);
      killed.replace("firm", ONE, firms("killed"));
      killed.commit(release(killed, "killed"));
    }
    Release published = trial.latest();
    RunOrder takeover = new RunOrder("killed", 2, Set.of(), Optional.empty());
    assertThat(trial.run(takeover).releaseId()).isEqualTo(published.id());
    assertThat(trial.latest()).isEqualTo(published);
    assertThat(main("firm")).containsExactly("killed");
    assertThat(references("firm")).noneMatch(name -> name.startsWith("run-"));
  }

  @Test
  void partOfATableIsReplacedByItsPartition() throws IOException {
    try (Warehouse warehouse = warehouse();
        Writing writing = warehouse.claim("part", 1)) {
      writing.replace("usage", ONE, usage("2021-01", "2021-02"));
      writing.replace(
          "usage",
          functions.col("dataset").equalTo("one").and(functions.col("period").equalTo("2021-02")),
          usage("2021-02").limit(0));
      assertThat(
              writing.read("usage").select("period").collectAsList().stream()
                  .map(row -> row.getString(0)))
          .containsExactly("2021-01");
    }
  }

  private Warehouse warehouse() throws IOException {
    return new Warehouse(trial.home, trial.spark);
  }

  private static Release release(Writing writing, String run) {
    return new Release(
        writing.releaseId(),
        writing.claimed().toString(),
        run,
        writing.snapshots(),
        Map.of("one", "hash"),
        new TreeMap<>(),
        "test",
        1,
        0);
  }

  private Dataset<Row> firms(String... ids) {
    return rows(CanonicalTables.FIRM.name(), ids);
  }

  private Dataset<Row> markets(String... ids) {
    return rows(CanonicalTables.MARKET.name(), ids);
  }

  private Dataset<Row> noShares() {
    return rows(CanonicalTables.SHARE.name());
  }

  private Dataset<Row> usage(String... periods) {
    return trial.spark.createDataFrame(
        Arrays.stream(periods).map(period -> row("usage", "user", period)).toList(),
        StoredTables.schema(CanonicalTables.USAGE));
  }

  /** Rows with these identifiers in the first column after the dataset. */
  private Dataset<Row> rows(String table, String... ids) {
    return trial.spark.createDataFrame(
        Arrays.stream(ids).map(id -> row(table, id, "2021-01")).toList(),
        StoredTables.schema(CanonicalTables.named(table).orElseThrow()));
  }

  private static Row row(String table, String id, String period) {
    StructType columns = StoredTables.schema(CanonicalTables.named(table).orElseThrow());
    return RowFactory.create(
        Arrays.stream(columns.fields())
            .map(
                field ->
                    switch (field.name()) {
                      case "dataset" -> "one";
                      case "period" -> period;
                      default -> any(field.dataType(), id);
                    })
            .toArray());
  }

  private static Object any(DataType type, String id) {
    return type instanceof DecimalType ? BigDecimal.ONE : type.equals(DataTypes.LongType) ? 1L : id;
  }

  private static List<String> ids(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.getString(1)).sorted().toList();
  }

  private List<String> released(String table) throws IOException {
    try (Warehouse warehouse = warehouse()) {
      return ids(warehouse.read(table, new ReleaseLog(warehouse).latest().orElseThrow().tables()));
    }
  }

  /** What a reader sees that knows nothing of releases. */
  private List<String> main(String table) {
    return ids(trial.spark.read().table("chokepoint.chokepoint." + table));
  }

  private List<String> references(String table) {
    return trial
        .spark
        .read()
        .table("chokepoint.chokepoint." + table + ".refs")
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("name"))
        .toList();
  }
}
