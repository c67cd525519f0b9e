package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.cluster.Fingerprint;
import org.chokepoint.jobs.cluster.StandaloneCluster;
import org.chokepoint.jobs.io.Home;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.Sessions;
import org.chokepoint.jobs.io.Warehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The batch on a real standalone master with two workers gives the bits it gives in one process,
 * whatever dies meanwhile. One story in three parts, each over what the one before left.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {
  private static final Duration LONGEST = Duration.ofSeconds(150);

  @TempDir static Path folder;

  private static StandaloneCluster cluster;
  private static Trial trial;
  private static Home home;

  @BeforeAll
  static void start() throws IOException {
    cluster = new StandaloneCluster(Files.createDirectories(folder.resolve("cluster")));
    trial = new Trial(folder).dataset("panel", tables(7));
    home = new Home(folder.resolve("cluster-home").toAbsolutePath());
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  @Order(1)
  void aClusterPublishesTheBitsOfOneProcess() throws Exception {
    Process run = batch();
    trial.run();
    assertThat(exit(run)).as(cluster.log()).isZero();
    assertThat(contents(home)).isEqualTo(contents(trial.home)).hasSizeGreaterThan(25);
  }

  @Test
  @Order(2)
  void aKilledDriverLeavesTheOldReleaseWholeAndReadable() throws Exception {
    Map<String, String> before = contents(home);
    Release release = latest(home);
    trial.dataset("panel", tables(11));
    long files = files("result");
    Process run = batch();
    await(run, () -> files("result") > files);
    run.destroyForcibly().waitFor();
    assertThat(latest(home)).isEqualTo(release);
    assertThat(contents(home)).isEqualTo(before);
  }

  @Test
  @Order(3)
  void theRerunIsEqualAlthoughAWorkerIsLost() throws Exception {
    Release old = latest(home);
    long files = files("share");
    Process run = batch();
    await(run, () -> files("share") > files);
    cluster.loseWorker();
    trial.run();
    assertThat(exit(run)).as(cluster.log()).isZero();
    assertThat(latest(home).id()).isGreaterThan(old.id());
    assertThat(contents(home)).isEqualTo(contents(trial.home));
  }

  private static Process batch() throws IOException {
    return cluster.batch(
        List.of(
            "run",
            "--home",
            home.folder().toString(),
            "--datasets",
            trial.datasets.toString(),
            "--rules",
            Trial.RULES.toAbsolutePath().toString()));
  }

  private static int exit(Process run) throws InterruptedException {
    if (!run.waitFor(LONGEST.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)) {
      run.destroyForcibly();
      throw new IllegalStateException("the run does not end");
    }
    return run.exitValue();
  }

  private interface Condition {
    boolean met() throws IOException;
  }

  private static void await(Process run, Condition condition) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.met()) {
      assertThat(run.isAlive()).as("ended too early: %s", cluster.log()).isTrue();
      assertThat(Instant.now()).as("waited for too long").isBefore(end);
      Thread.sleep(20);
    }
  }

  /** How many data files a table has, those of no release among them. */
  private static long files(String table) throws IOException {
    Path data = home.warehouse().resolve("chokepoint").resolve(table).resolve("data");
    if (!Files.exists(data)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    }
  }

  private static Release latest(Home of) throws IOException {
    try (Warehouse warehouse = new Warehouse(of, Sessions.over(trial.spark, of))) {
      return new ReleaseLog(warehouse).latest().orElseThrow();
    }
  }

  /** What the latest release holds, by table. */
  private static Map<String, String> contents(Home of) throws IOException {
    SparkSession spark = Sessions.over(trial.spark, of);
    try (Warehouse warehouse = new Warehouse(of, spark)) {
      Release release = new ReleaseLog(warehouse).latest().orElseThrow();
      Map<String, String> contents = new TreeMap<>();
      for (String table : release.tables().keySet()) {
        contents.put(table, Fingerprint.of(warehouse.read(table, release.tables())));
      }
      return contents;
    }
  }

  /** Shares, persons before and in an incident, and what services stand on. */
  private static Map<String, String> tables(int step) {
    StringBuilder usage =
        new StringBuilder("user_id,service_id,market_id,period,region,amount,weight\n");
    for (int user = 0; user < 400; user++) {
      for (String period : List.of("2022-10-14", "2022-10-16", "2022-10-21")) {
        int day = Integer.parseInt(period.substring(8));
        usage.append(
            "%d,s%d,talk,%s,r%d,%d.25,%d.5%n"
                .formatted(
                    user, (user * step + day) % 5, period, user % 2, user % 17, 1 + user % 3));
      }
    }
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("market", "market_id,name,geography\ntalk,Talk,KR\nrides,Rides,KR\n");
    tables.put(
        "firm", "firm_id,name,parent_id\ns0,A,g\ns1,B,g\ns2,C,\ns3,D,\ns4,E,\nt0,F,\nt1,G,\n");
    tables.put(
        "share",
        "market_id,period,firm_id,value\nrides,2021,t0,61.7\nrides,2021,t1,38.3\n"
            + "rides,2022,t0,%d.1\nrides,2022,t1,%d.9\n".formatted(60 + step, 39 - step));
    tables.put("incident", "incident_id,name,start,end\nfire,Fire,2022-10-15T15:19,2022-10-20\n");
    tables.put("usage", usage.toString());
    tables.put("node", "node_id\ns0\ns1\ns2\ns3\ns4\nsite\nlogin\npower\n");
    tables.put(
        "dependency",
        """
        dependent_id,provider_id
        s0,site
        s1,login
        s2,login
        login,site
        s3,power
        site,power
        """);
    return tables;
  }
}
