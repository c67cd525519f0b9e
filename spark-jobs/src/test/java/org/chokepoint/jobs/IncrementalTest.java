package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.jobs.RunOrder.Option;
import org.chokepoint.jobs.cluster.Fingerprint;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.ResultTables;
import org.chokepoint.table.TableSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run makes anew what stands on what changed, and nothing else; its release is the one that a
 * full run makes, bit for bit.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncrementalTest {
  private static final String HEADER = "user_id,service_id,market_id,period,amount,weight,region\n";
  private static final String YEARS =
      "market_id,period,firm_id,value,basis,role\n"
          + "y,2018,a,70,revenue,firm\ny,2018,b,30,revenue,firm\n"
          + "y,2019,a,60,revenue,firm\ny,2019,b,40,revenue,firm\n"
          + "y,2020,a,55,revenue,firm\ny,2020,b,45,revenue,firm\n"
          + "y,2022,a,52,revenue,firm\ny,2022,b,48,revenue,firm\n"
          + "z,2019,c,80,revenue,firm\nz,2019,b,20,revenue,firm\n"
          + "z,2021,c,85,revenue,firm\nz,2021,b,15,revenue,firm\n"
          + "z,2022,c,90,revenue,firm\nz,2022,b,10,revenue,firm\n";

  private static final String DAYS =
      HEADER + usage("2022-10-14", 1) + usage("2022-10-15", 2) + usage("2022-10-17", 3);

  @TempDir static Path folder;
  private static Trial trial;
  private static final Map<String, String> PANEL = new LinkedHashMap<>();
  private static final Map<String, String> SHARES = new LinkedHashMap<>();

  @BeforeAll
  static void firstRelease() throws IOException {
    trial = new Trial(folder);
    trial.rules = Files.createDirectories(folder.resolve("rules"));
    try (Stream<Path> books = Files.list(Trial.RULES)) {
      for (Path book : books.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        Files.copy(book, trial.rules.resolve(book.getFileName().toString()));
      }
    }
    PANEL.put("market", "market_id,name,geography\nchat,Chat,KR\npay,Pay,KR\n");
    PANEL.put("firm", "firm_id,name,parent_id\na,A,group\nb,B,\nc,C,group\n");
    PANEL.put("incident", "incident_id,name,start,end\nfire,Fire,2022-10-15T15:19,2022-10-16\n");
    PANEL.put("node", "node_id,kind,users\na,service,10\nb,service,5\nsite,site,\n");
    PANEL.put("dependency", "dependent_id,provider_id\na,site\n");
    for (int month = 1; month <= 4; month++) {
      PANEL.put("usage@2022-0" + month, HEADER + usage("2022-0" + month, month));
    }
    PANEL.put("usage@days", DAYS);
    SHARES.put("market", "market_id,name,geography\ny,Y,KR\nz,Z,KR\n");
    SHARES.put("firm", "firm_id,name,parent_id\na,A,\nb,B,\nc,C,\n");
    SHARES.put("share", YEARS);
    trial.dataset("panel", PANEL).dataset("shares", SHARES);
    trial.run();
  }

  /** People move between services and regions with the seed. */
  private static String usage(String period, int seed) {
    StringBuilder rows = new StringBuilder();
    for (int user = 0; user < 12; user++) {
      String service = List.of("a", "b", "c").get((user * seed + user / 3) % 3);
      String region = List.of("north", "south").get((user + seed) % 2);
      rows.append(
          "%d,%s,chat,%s,%d,%d,%s\n"
              .formatted(user, service, period, 1 + user % 4, 1 + user % 3, region));
      if (user % 3 == 0) {
        rows.append("%d,a,pay,%s,2,%d,%s\n".formatted(user, period, 1 + user % 3, region));
      }
    }
    return rows.toString();
  }

  @Test
  @Order(1)
  void nothingChangedIsNoReleaseAndNoSpark() throws IOException {
    Release before = trial.latest();
    RunSummary summary = trial.run();
    assertThat(summary.releaseId()).isEmpty();
    assertThat(summary.sparkVersion()).isEqualTo("none");
    assertThat(trial.latest()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void aDryRunSaysWhatItWouldDoAndChangesNothing() throws IOException {
    Release before = trial.latest();
    RunSummary summary =
        trial.run(
            new RunOrder(
                RunIds.at(Instant.now()),
                1,
                Set.of(Option.DRY_RUN),
                Optional.of(PeriodRange.of("2019..2020"))));
    assertThat(summary.releaseId()).isEmpty();
    assertThat(trial.latest()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void aChangedMonthAndAChangedYearAreAllThatIsMadeAnew() throws IOException {
    PANEL.put("usage@2022-02", HEADER + usage("2022-02", 5));
    SHARES.put("share", YEARS.replace("2020,a,55", "2020,a,75"));
    trial.dataset("panel", PANEL).dataset("shares", SHARES);
    Release before = trial.latest();
    sameAsInFull();
    Release after = trial.latest();
    assertThat(after.id()).isNotEqualTo(before.id());
  }

  @Test
  @Order(4)
  void anotherGroupAnIncidentsDayAndAMonthThatIsGone() throws IOException {
    SHARES.put("firm", "firm_id,name,parent_id\na,A,\nb,B,c\nc,C,c\n");
    PANEL.put("usage@days", DAYS.replace("0,a,chat,2022-10-15", "0,b,chat,2022-10-15"));
    PANEL.remove("usage@2022-03");
    trial.dataset("panel", PANEL).dataset("shares", SHARES);
    sameAsInFull();
    assertThat(trial.rows("usage", "period = '2022-03'")).isEmpty();
    assertThat(trial.rows("result", "period = '2022-03'")).isEmpty();
  }

  @Test
  @Order(5)
  void anotherRuleBookAndAnotherEdge() throws IOException {
    Path book = trial.rules.resolve("kr.yaml");
    Files.writeString(book, Files.readString(book) + "\n# read again\n");
    PANEL.put("dependency", "dependent_id,provider_id\na,site\nb,site\n");
    trial.dataset("panel", PANEL);
    sameAsInFull();
  }

  @Test
  @Order(6)
  void periodsThatAreAskedForAreMadeAnewThoughNothingChanged() throws IOException {
    Map<String, Long> before = trial.latest().tables();
    trial.run(
        new RunOrder(
            RunIds.at(Instant.now()),
            1,
            Set.of(),
            Optional.of(PeriodRange.of("2022-01..2022-02"))));
    Map<String, Long> after = trial.latest().tables();
    assertThat(after.get("result")).isNotEqualTo(before.get("result"));
    assertThat(after.get("failure")).isEqualTo(before.get("failure"));
    assertThat(after.get("usage")).isEqualTo(before.get("usage"));
    assertThat(after.get("firm_change")).isNotEqualTo(before.get("firm_change"));
  }

  private static void sameAsInFull() throws IOException {
    trial.run();
    Map<String, List<String>> some = contents();
    trial.run(RunOrder.usual(RunIds.at(Instant.now()), Option.FULL));
    contents().forEach((table, rows) -> assertThat(some.get(table)).as(table).isEqualTo(rows));
  }

  private static Map<String, List<String>> contents() throws IOException {
    Map<String, List<String>> contents = new TreeMap<>();
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark)) {
      Map<String, Long> released = new ReleaseLog(warehouse).latest().orElseThrow().tables();
      for (String table :
          Stream.concat(
                  CanonicalTables.ALL.stream().map(TableSchema::name),
                  ResultTables.ALL.stream().map(ResultTables.Layout::name))
              .toList()) {
        contents.put(
            table,
            warehouse.read(table, released).collectAsList().stream()
                .map(Fingerprint::bits)
                .sorted()
                .toList());
      }
    }
    return contents;
  }
}
