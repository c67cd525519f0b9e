package org.chokepoint.api.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.store.StoredRow;
import org.chokepoint.api.store.WrittenHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentReleaseTest {
  private static final Duration SOON = Duration.ofMillis(50);
  private static final long MEMORY = 64L << 20;

  private final Path folder;

  CurrentReleaseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anEmptyHomeHasNoRelease() {
    try (CurrentRelease releases = watch()) {
      assertThat(releases.newest()).isEmpty();
      assertThat(releases.entries()).isEmpty();
    }
  }

  @Test
  void decimalsCountsTextsAndEmptyCellsAreReadExactly() {
    try (WrittenHome home = new WrittenHome(folder)) {
      home.publish(
          "r1",
          List.of(
              share("b", "firm_2", "12.345678901"),
              share("a", "firm_1", "1234567890123456789.000000001"),
              StoredRow.of("dependency", "dataset", "a", "dependent_id", "x", "required", 2L)));
      try (CurrentRelease releases = watch();
          Lease lease = releases.newest().orElseThrow()) {
        ArrowTable shares = lease.release().table("share");
        assertThat(shares.rows()).isEqualTo(2);
        assertThat(shares.text("dataset", 0)).contains("a");
        assertThat(shares.text("firm_id", 1)).contains("firm_2");
        assertThat(shares.number("value", 0))
            .contains(Double.parseDouble("1234567890123456789.000000001"));
        assertThat(shares.number("value", 1)).contains(12.345678901);
        assertThat(shares.text("source_id", 0)).isEmpty();
        assertThat(lease.release().table("dependency").count("required", 0)).isEqualTo(2);
        assertThat(lease.release().table("dependency").number("buffer_hours", 0)).isEmpty();
        assertThat(lease.release().table("failure").rows()).isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"dataset, title_local", "failure, lost_share", "node, users"})
  void aColumnThatAnEarlierVersionDidNotKnowReadsAsEmpty(String table, String column) {
    try (WrittenHome home = new WrittenHome(folder)) {
      home.tableWithout(table, column);
      home.publish("r1", List.of(StoredRow.of(table, "dataset", "korea")));
      try (CurrentRelease releases = watch();
          Lease lease = releases.newest().orElseThrow()) {
        ArrowTable rows = lease.release().table(table);
        assertThat(rows.word("dataset", 0)).isEqualTo("korea");
        assertThat(rows.filled(column, 0)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"dataset, title_local", "failure, lost_share", "node, users"})
  void anEarlierReleaseIsReadAfterALaterVersionAddedAColumn(String table, String column) {
    try (WrittenHome home = new WrittenHome(folder)) {
      home.tableWithout(table, column);
      home.publish("r1", "2026-11-21T06:15:01Z", List.of(StoredRow.of(table, "dataset", "korea")));
      home.tableWhole(table);
      home.publish("r2", List.of(StoredRow.of(table, "dataset", "japan")));
      try (CurrentRelease releases = watch();
          Lease lease = releases.of("r1").orElseThrow()) {
        ArrowTable rows = lease.release().table(table);
        assertThat(rows.word("dataset", 0)).isEqualTo("korea");
        assertThat(rows.filled(column, 0)).isFalse();
      }
    }
  }

  @Test
  void manyRowsOverSeveralBatchesComeSortedWhateverTheFilesOrder() {
    List<StoredRow> rows = new ArrayList<>();
    for (int i = 20_000; i > 0; i--) {
      rows.add(share("d" + i % 3, "firm_%05d".formatted(i), "0." + i));
    }
    try (WrittenHome home = new WrittenHome(folder)) {
      home.publish("r1", rows);
      try (CurrentRelease releases = watch();
          Lease lease = releases.newest().orElseThrow()) {
        ArrowTable shares = lease.release().table("share");
        assertThat(shares.rows()).isEqualTo(20_000);
        assertThat(shares.distinct("dataset")).containsExactly("d0", "d1", "d2");
        RowFilter one = shares.where("firm_id", "firm_00007");
        assertThat(
                shares
                    .rowNumbers()
                    .filter(one::accepts)
                    .mapToObj(row -> shares.word("dataset", row)))
            .containsExactly("d1");
        assertThat(
                shares
                    .rowNumbers()
                    .mapToObj(row -> shares.word("dataset", row) + shares.word("firm_id", row)))
            .isSorted();
      }
    }
  }

  @Test
  void aSwitchKeepsTheLeasedReleaseAndFreesItAfterwards() throws InterruptedException {
    try (WrittenHome home = new WrittenHome(folder)) {
      home.publish("r1", List.of(share("old", "f", "1")));
      try (CurrentRelease releases = watch()) {
        long before = releases.bytes();
        Lease old = releases.newest().orElseThrow();
        home.publish("r2", List.of(share("new", "f", "1")));
        await(releases, "r2");
        assertThat(old.release().table("share").word("dataset", 0)).isEqualTo("old");
        assertThat(releases.bytes()).isGreaterThan(before);
        old.close();
        old.close(); // a second close does nothing
        assertThat(releases.bytes()).isEqualTo(before);
        try (Lease cited = releases.of("r1").orElseThrow()) {
          assertThat(cited.release().table("share").word("dataset", 0)).isEqualTo("old");
        }
        assertThat(releases.of("r0")).isEmpty();
        assertThat(releases.entries()).extracting(ReleaseEntry::id).containsExactly("r2", "r1");
      }
    }
  }

  @Test
  void onlyFourOlderReleasesStayInMemory() throws InterruptedException {
    try (WrittenHome home = new WrittenHome(folder)) {
      for (int i = 0; i < 8; i++) {
        home.publish("r" + i, List.of(share("d" + i, "f", "1")));
      }
      try (CurrentRelease releases = watch()) {
        long one = releases.bytes();
        for (int i = 0; i < 7; i++) {
          try (Lease lease = releases.of("r" + i).orElseThrow()) {
            assertThat(lease.release().table("share").word("dataset", 0)).isEqualTo("d" + i);
          }
        }
        assertThat(releases.bytes()).isEqualTo(5 * one);
      }
    }
  }

  @Test
  void aReleaseThatDoesNotFitIsRefusedAndTheOldOneServed() throws InterruptedException {
    try (WrittenHome home = new WrittenHome(folder)) {
      home.publish("r1", List.of(share("old", "f", "1")));
      try (CurrentRelease releases =
          CurrentRelease.watch(new ReleaseStore(folder), SOON, 64L << 10)) {
        List<StoredRow> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
          many.add(share("new", "f" + i, "1"));
        }
        home.publish("r2", many);
        for (int i = 0; i < 200 && releases.fault().isEmpty(); i++) {
          Thread.sleep(20);
        }
        assertThat(releases.fault()).hasValueSatisfying(why -> assertThat(why).contains("memory"));
        try (Lease lease = releases.newest().orElseThrow()) {
          assertThat(lease.release().id()).isEqualTo("r1");
        }
      }
    }
  }

  private CurrentRelease watch() {
    return CurrentRelease.watch(new ReleaseStore(folder), SOON, MEMORY);
  }

  private static void await(CurrentRelease releases, String id) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      try (Lease lease = releases.newest().orElseThrow()) {
        if (lease.release().id().equals(id)) {
          return;
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("release " + id + " was never served");
  }

  private static StoredRow share(String dataset, String firm, String value) {
    return StoredRow.of(
        "share",
        "dataset",
        dataset,
        "market_id",
        "m",
        "period",
        "2024",
        "firm_id",
        firm,
        "value",
        new BigDecimal(value).setScale(9));
  }
}
