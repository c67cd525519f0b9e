package org.chokepoint.jobs.io.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has the last word on a setting of Spark. */
class SparkDefaultsTest {
  private static final String SECRET = "0123456789abcdef0123";

  @TempDir Path home;

  private Map<String, String> conf(SparkSettings settings, Map<String, String> system) {
    Properties properties = new Properties();
    properties.putAll(system);
    return SparkDefaults.of(settings, home, properties);
  }

  private Path secret(String text, String permissions) throws IOException {
    Path file = Files.writeString(home.resolve("secret"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private SparkSettings cluster(Path secret) {
    return new SparkSettings(
        "spark://host:7077",
        List.of("/more/driver.jar"),
        Map.of(
            "spark.authenticate.secret.file", secret.toString(),
            "spark.cores.max", "40",
            "spark.executor.extraJavaOptions", "-XX:+UseZGC"));
  }

  @Test
  void onOneMachineNobodyElseCanReachTheDriver() {
    assertThat(conf(SparkSettings.on("local[2]"), Map.of()))
        .containsEntry("spark.driver.bindAddress", "127.0.0.1")
        .containsEntry("spark.sql.shuffle.partitions", "4")
        .containsEntry("spark.master", "local[2]")
        .doesNotContainKey("spark.authenticate");
    assertThat(conf(SparkSettings.on("local[16]"), Map.of()))
        .containsEntry("spark.sql.shuffle.partitions", "32");
  }

  @Test
  void aClusterIsAuthenticatedAndExecutorsGetTheProductsJars() throws IOException {
    Map<String, String> conf =
        conf(
            cluster(secret(SECRET, "rw-------")),
            Map.of("java.class.path", "/x/chokepoint-core.jar:/x/spark-core_2.13-4.1.3.jar"));
    assertThat(conf)
        .containsEntry("spark.authenticate", "true")
        .containsEntry("spark.network.crypto.enabled", "true")
        .containsEntry("spark.authenticate.secret", SECRET)
        .containsEntry("spark.jars", "/x/chokepoint-core.jar,/more/driver.jar")
        .containsEntry("spark.sql.shuffle.partitions", "80")
        .containsEntry("spark.default.parallelism", "40")
        .doesNotContainKeys("spark.driver.host", "spark.driver.bindAddress");
    assertThat(conf.get("spark.executor.extraJavaOptions"))
        .startsWith("-Duser.timezone=UTC ")
        .endsWith(" -XX:+UseZGC");
  }

  @Test
  void whatSparkSubmitWasToldYieldsToTheConfigurationOnly() {
    Map<String, String> told = Map.of("spark.ui.enabled", "true", "spark.driver.host", "h");
    assertThat(conf(SparkSettings.on("local[2]"), told))
        .containsEntry("spark.ui.enabled", "true")
        .containsEntry("spark.driver.host", "h");
    SparkSettings settings =
        SparkSettings.read(
            Optional.of("local[2]"), Optional.empty(), List.of("spark.ui.enabled=false"));
    assertThat(conf(settings, told)).containsEntry("spark.ui.enabled", "false");
  }

  @Test
  void whatResultsDependOnAndWhatOthersCouldReadIsRefused() {
    assertThatThrownBy(
            () ->
                SparkSettings.read(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                        "spark.sql.adaptive.enabled=true",
                        "spark.authenticate.secret=abc",
                        "executor.memory=8g",
                        "nonsense")))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("found spark.sql.adaptive.enabled, expected false always")
        .hasMessageContaining("set spark.authenticate.secret.file")
        .hasMessageContaining("found executor.memory, expected a setting of Spark")
        .hasMessageContaining("found nonsense, expected key=value");
  }

  @Test
  void aStandaloneClusterWithoutAGoodSecretIsRefused() throws IOException {
    assertThatThrownBy(() -> conf(SparkSettings.on("spark://host:7077"), Map.of()))
        .hasMessageContaining("no spark.authenticate.secret.file for spark://host:7077");
    Path open = secret(SECRET, "rw-r--r--");
    assertThatThrownBy(() -> conf(cluster(open), Map.of())).hasMessageContaining("chmod 600");
    Path brief = secret("short", "rw-------");
    assertThatThrownBy(() -> conf(cluster(brief), Map.of()))
        .hasMessageContaining("a secret of 5 characters");
    assertThatThrownBy(() -> conf(cluster(home.resolve("none")), Map.of()))
        .hasMessageContaining("which is not there");
  }

  @Test
  void aManagerThatOnlyAWholeSparkHasIsNamed() {
    assertThatThrownBy(() -> Masters.check("yarn")).hasMessageContaining("its spark-submit");
    assertThatThrownBy(() -> Masters.check("k8s://host")).hasMessageContaining("Kubernetes");
  }
}
