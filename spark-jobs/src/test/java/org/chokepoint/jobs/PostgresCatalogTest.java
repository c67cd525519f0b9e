package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Overtaken;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.StoreSettings;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.Writing;
import org.chokepoint.table.CanonicalTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalog of tables on a real PostgreSQL, shared by writers that share no folder. */
class PostgresCatalogTest {
  @Test
  void twoWritersOnOneCatalogPublishOneRelease(@TempDir Path folder) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      StoreSettings store =
          StoreSettings.of(
              Optional.of(server.getJdbcUrl("postgres", "postgres")),
              Optional.of(folder.resolve("shared").toString()),
              List.of());
      Home here = new Home(folder.resolve("here"), store);
      Home there = new Home(folder.resolve("there"), store);
      SparkSession spark = Sessions.over(new Trial(folder).spark, here);
      try (Warehouse one = new Warehouse(here, spark);
          Warehouse two = new Warehouse(there, spark);
          Writing late = one.claim("late", 1);
          Writing writing = two.claim("second", 1)) {
        writing.replace("firm", List.of("one"), firm(spark, "second"));
        late.replace("firm", List.of("one"), firm(spark, "late"));
        assertThatThrownBy(() -> late.publish(release(late, "late"))).isInstanceOf(Overtaken.class);
        writing.publish(release(writing, "second"));
      }
      try (Warehouse again = new Warehouse(there, spark)) {
        List<Release> releases = new ReleaseLog(again).latest().stream().toList();
        assertThat(releases).extracting(Release::runId).containsExactly("second");
        assertThat(again.read("firm", releases.get(0).tables()).collectAsList())
            .extracting(row -> row.getString(1))
            .containsExactly("second");
      }
    }
    assertThat(folder.resolve("here/catalog.db")).doesNotExist();
  }

  @Test
  void aPropertyWithoutAValueIsRefused() {
    assertThatThrownBy(
            () -> StoreSettings.of(Optional.empty(), Optional.empty(), List.of("s3.region", "a=b")))
        .hasMessage("--store-conf s3.region: expected key=value");
  }

  private static Release release(Writing writing, String run) {
    return new Release(
        writing.releaseId(), "", run, writing.snapshots(), Map.of(), Map.of(), "test", 1, 0);
  }

  private static Dataset<Row> firm(SparkSession spark, String id) {
    Object[] cells = new Object[StoredTables.schema(CanonicalTables.FIRM).length()];
    Arrays.fill(cells, id);
    cells[0] = "one";
    return spark.createDataFrame(
        List.of(RowFactory.create(cells)), StoredTables.schema(CanonicalTables.FIRM));
  }
}
