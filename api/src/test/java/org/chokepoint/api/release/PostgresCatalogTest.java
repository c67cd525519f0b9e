package org.chokepoint.api.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.store.StoredRow;
import org.chokepoint.api.store.WrittenHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresCatalogTest {
  @Test
  void releasesOfACatalogOnPostgresqlAreServed(@TempDir Path folder) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String address = server.getJdbcUrl("postgres", "postgres");
      StoreSettings settings = new StoreSettings(Optional.of(address), Optional.empty(), Map.of());
      try (CurrentRelease releases =
          CurrentRelease.watch(
              new ReleaseStore(folder, settings), Duration.ofHours(1), 64L << 20)) {
        assertThat(releases.entries()).as("a database without a catalog").isEmpty();
      }
      try (WrittenHome home = new WrittenHome(folder, address)) {
        home.publish(
            "r1", List.of(StoredRow.of("market", "dataset", "a", "market_id", "m", "name", "M")));
      }
      try (CurrentRelease releases =
              CurrentRelease.watch(
                  new ReleaseStore(folder, settings), Duration.ofHours(1), 64L << 20);
          Lease lease = releases.newest().orElseThrow()) {
        assertThat(lease.release().id()).isEqualTo("r1");
        assertThat(lease.release().table("market").text("market_id", 0)).contains("m");
      }
    }
  }

  @Test
  void aPropertyWithoutAValueIsAFault() {
    List<String> faults = new ArrayList<>();
    StoreSettings.of(Optional.empty(), Optional.empty(), List.of("s3.region", "a=b=c"), faults);
    assertThat(faults).containsExactly("--store-conf is 's3.region', expected key=value");
  }
}
