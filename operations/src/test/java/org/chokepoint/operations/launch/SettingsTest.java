package org.chokepoint.operations.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private final Path file;

  SettingsTest(@TempDir Path folder) {
    this.file = folder.resolve("chokepoint.conf");
  }

  private Settings read(String text) throws IOException {
    return Settings.read(Files.writeString(file, text));
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws IOException {
    assertThat(read("")).isEqualTo(Settings.read(Path.of("..", "conf", "chokepoint.conf")));
    assertThat(read("").requestsPerSecond()).isEqualTo(50);
    assertThat(read("").burst()).isEqualTo(200);
    assertThat(read("").trustedProxies()).isEmpty();
  }

  @Test
  void whatIsSetCounts() throws IOException {
    Settings settings =
        read(
            "server { requests-per-second = 5, burst = 9, trusted-proxies = [\"10.0.0.0/8\","
                + " \"::1\"] }");
    assertThat(settings.requestsPerSecond()).isEqualTo(5);
    assertThat(settings.burst()).isEqualTo(9);
    assertThat(settings.trustedProxies()).containsExactly("10.0.0.0/8", "::1");
  }

  @Test
  void releasesAreKeptAsIsSaidAndNeverLessThanNone() throws IOException {
    assertThat(read("").releases()).isEqualTo(new ReleaseSettings(0, 0));
    assertThat(read("releases { keep = 30, keep-days = 90 }").releases())
        .isEqualTo(new ReleaseSettings(30, 90));
    assertThatThrownBy(() -> read("releases { keep = -1, keep-days = -2 }"))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("releases.keep = -1, expected 0 or more")
        .hasMessageContaining("releases.keep-days = -2");
  }

  @Test
  void anUnknownKeyIsRefusedNamingTheNearest() {
    assertThatThrownBy(() -> read("server.brst = 3"))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("server.burst");
  }

  @Test
  void settingsOfSparkAndTheStoreAreTakenByTheirOwnNames() throws IOException {
    Settings settings =
        read(
            """
            spark.conf { spark.executor.memory = 4g, "spark.sql.shuffle.partitions" = 8 }
            spark.jars = [a.jar]
            store { catalog = "jdbc:postgresql://db/catalog", warehouse = "s3://bucket/house" }
            store.conf { s3.endpoint = "http://store" }
            store.class-path = [b.jar]
            operations { database = "jdbc:postgresql://db/operations", keep-runs = 50 }
            """);
    assertThat(settings.cluster().sparkConf())
        .containsOnly(
            entry("spark.executor.memory", "4g"), entry("spark.sql.shuffle.partitions", "8"));
    assertThat(settings.cluster().jars()).containsExactly("a.jar");
    assertThat(settings.store().arguments())
        .containsExactly(
            "--catalog",
            "jdbc:postgresql://db/catalog",
            "--warehouse",
            "s3://bucket/house",
            "--store-conf",
            "s3.endpoint=http://store");
    assertThat(settings.store().classPath()).containsExactly("b.jar");
    assertThat(settings.operations().database()).contains("jdbc:postgresql://db/operations");
    assertThat(settings.operations().keepRuns()).isEqualTo(50);
  }
}
