package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.StoreSettings;
import org.chokepoint.jobs.io.Warehouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch process that the system stops after it has claimed the log, and lets go on after another
 * computer has published: two state folders over one catalog and warehouse.
 */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
class StoppedBatchTest {
  private static final long LONGEST_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void aBatchThatWakesLateEndsWithExit3AndPublishesNothing() throws Exception {
    Path catalog = folder.resolve("shared.db");
    StoreSettings store =
        StoreSettings.of(
            Optional.of("jdbc:sqlite:" + catalog),
            Optional.of(folder.resolve("shared").toString()),
            List.of("jdbc.busy_timeout=30000"));
    Trial trial = new Trial(folder).dataset("one", tables(60));
    Process late = late(trial, store);
    try {
      BufferedReader said =
          new BufferedReader(new InputStreamReader(late.getInputStream(), StandardCharsets.UTF_8));
      untilSaid(said, "writing inputs");
      stop(late, catalog);

      trial.dataset("one", tables(80));
      Home there = new Home(folder.resolve("there").toAbsolutePath(), store);
      SparkSession spark = Sessions.over(trial.spark, there);
      RunOrder order = new RunOrder("second", 1, Set.of(), Optional.empty());
      new BatchRun(
              new RunRequest(there, trial.datasets, Trial.RULES, List.of(), "test", order),
              () -> spark,
              Progress.silent())
          .run();
      signal(late, "CONT");
      assertThat(late.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();

      assertThat(late.exitValue()).as(Files.readString(errors())).isEqualTo(3);
      assertThat(Files.readString(errors()))
          .contains("run late (attempt 1) was overtaken")
          .contains("run second (attempt 1) has claimed the release log");
      assertThat(said.lines()).noneMatch(line -> line.contains("\"ended\""));
      try (Warehouse warehouse = new Warehouse(there, spark)) {
        List<Release> releases = new ReleaseLog(warehouse).latest().stream().toList();
        assertThat(releases).extracting(Release::runId).containsExactly("second");
        assertThat(new ReleaseLog(warehouse).ids()).hasSize(1);
      }
      assertThat(spark.read().table("chokepoint.chokepoint.share").filter("value = 80").count())
          .as("what readers see that know nothing of releases")
          .isEqualTo(1);
    } finally {
      late.destroyForcibly();
    }
  }

  private static Map<String, String> tables(int share) {
    return Map.of(
        "market", "market_id,name,geography\nm,M,KR\n",
        "firm", "firm_id,name\na,A\nb,B\n",
        "share",
            "market_id,period,firm_id,value\nm,2022,a,%d\nm,2022,b,%d\n"
                .formatted(share, 100 - share));
  }

  private Path errors() {
    return folder.resolve("late.txt");
  }

  private Process late(Trial trial, StoreSettings store) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        List.of(
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=256m",
            "-XX:+UseSerialGC",
            "-Duser.timezone=UTC"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.chokepoint.jobs.JobRunner"));
    command.addAll(
        List.of("run", "--home", folder.resolve("here").toString(), "--master", "local[1]"));
    command.addAll(List.of("--datasets", trial.datasets.toString()));
    command.addAll(List.of("--rules", Trial.RULES.toAbsolutePath().toString()));
    command.addAll(List.of("--catalog", store.catalog().orElseThrow()));
    command.addAll(List.of("--warehouse", store.warehouse().orElseThrow()));
    command.addAll(List.of("--store-conf", "jdbc.busy_timeout=30000"));
    command.addAll(List.of("--run-id", "late", "--code-version", "test", "--progress", "json"));
    return new ProcessBuilder(command).redirectError(errors().toFile()).start();
  }

  private void untilSaid(BufferedReader said, String step) throws IOException {
    Optional<String> line = Optional.ofNullable(said.readLine());
    while (line.isPresent() && !line.get().contains(step)) {
      line = Optional.ofNullable(said.readLine());
    }
    assertThat(line).as(Files.readString(errors())).isPresent();
  }

  /** Stops it at a moment when it does not hold the catalog's file: two computers share none. */
  private static void stop(Process late, Path catalog) throws Exception {
    signal(late, "STOP");
    while (!writable(catalog)) {
      signal(late, "CONT");
      Thread.sleep(20);
      signal(late, "STOP");
    }
  }

  private static boolean writable(Path catalog) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + catalog);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 100");
      statement.execute("begin immediate");
      statement.execute("rollback");
      return true;
    } catch (SQLException held) {
      return false;
    }
  }

  private static void signal(Process process, String name) throws Exception {
    assertThat(
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor())
        .isZero();
  }
}
