package org.chokepoint.api.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.api.store.DemoRows.KOREA;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseStore;
import org.chokepoint.api.store.RichRows;
import org.chokepoint.api.store.StoredDataset;
import org.chokepoint.api.store.StoredRow;
import org.chokepoint.api.store.WrittenHome;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.AlertFilter;
import org.chokepoint.operations.alert.AlertKind;
import org.chokepoint.operations.alert.AlertSettings;
import org.chokepoint.operations.alert.AlertStore;
import org.chokepoint.operations.alert.Cause;
import org.chokepoint.operations.alert.Scope;
import org.chokepoint.operations.alert.Watch;
import org.chokepoint.operations.alert.WebhookSettings;
import org.chokepoint.operations.database.DatabaseUnavailable;
import org.chokepoint.operations.database.OperationsDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertWatchTest {
  private static final Watch RULES = new Watch.OfRule("rules", Scope.ALL, Scope.ALL, Scope.ALL);
  private static final Watch HHI =
      new Watch.OfMeasure(
          "hhi", Scope.ALL, Scope.ALL, "hhi", "group", Watch.Side.ABOVE, 8_000, 7_000);
  private static final Watch POINTS =
      new Watch.OfFailure("points", Scope.ALL, "steady", 50_000_000);
  private static final Watch AGE = new Watch.OfAge("age", new Scope(List.of("korea")), 400);

  /** Fewer tables are written sooner. */
  private static final Set<String> MARKETS =
      Set.of("dataset", "dataset_file", "market", "firm", "share", "result", "verdict");

  private static final Set<String> FAILURES =
      Set.of("dataset", "node", "dependency", "failure", "witness");

  @TempDir Path folder;
  private WrittenHome home;
  private OperationsDatabase database;
  private Set<String> tables = MARKETS;
  private int published;

  @BeforeEach
  void open() {
    home = new WrittenHome(folder);
    database = OperationsDatabase.in(folder);
  }

  @AfterEach
  void close() {
    database.close();
    home.close();
  }

  private void publish(List<StoredRow> rows) {
    home.publish(
        "2026112%dT061501Z-00000000".formatted(++published),
        rows.stream().filter(row -> tables.contains(row.table())).toList());
  }

  /** What a server that starts now raises. */
  private List<Alert> look(String day, Watch... watches) {
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    AlertSettings settings = new AlertSettings(List.of(watches), WebhookSettings.NONE);
    try (CurrentRelease releases =
            CurrentRelease.watch(new ReleaseStore(folder), Duration.ofHours(1), 256L << 20);
        AlertWatch watch = new AlertWatch(releases, new AlertStore(database), settings, clock)) {
      return watch.look();
    }
  }

  private List<Alert> look(Watch... watches) {
    return look("2023-06-01", watches);
  }

  private static List<StoredRow> with(List<StoredRow> rows, StoredRow... more) {
    List<StoredRow> all = new ArrayList<>(rows);
    all.addAll(List.of(more));
    return all;
  }

  /** The rows with the messenger market held otherwise and judged otherwise. */
  private static List<StoredRow> messenger(double hhi, String verdict, String kakaoPercent) {
    List<StoredRow> rows = new ArrayList<>(RichRows.rows());
    rows.removeIf(row -> row.table().equals("verdict") || row.table().equals("share"));
    rows.replaceAll(
        row ->
            "hhi".equals(row.cells().get("measure")) && row.cells().containsKey("value")
                ? row.with("value", hhi)
                : row);
    rows.add(KOREA.verdict("kr_messenger", verdict, "Kakao"));
    rows.add(RichRows.share("kakaotalk", kakaoPercent).with("source_id", "press"));
    rows.add(RichRows.share("line", "6.5"));
    return rows;
  }

  @Test
  void theFirstReleaseIsOnlyNoted() {
    publish(messenger(9_000, "met", "93.5"));
    assertThat(look(RULES, HHI, POINTS, AGE)).isEmpty();
    assertThat(new AlertStore(database).turn().standing().states()).isNotEmpty();
  }

  @Test
  void aRuleThatIsMetSaysWhichFirmMovedItAndWhereItIsPrinted() {
    publish(messenger(6_000, "not met", "40"));
    look(RULES);
    publish(messenger(9_000, "met", "93.5"));
    Alert alert = onlyOne(look(RULES));
    assertThat(alert.kind()).isEqualTo(AlertKind.RULE);
    assertThat(alert.before() + " to " + alert.after()).isEqualTo("not met to met");
    Cause cause = alert.causes().get(0);
    assertThat(cause.kind()).isEqualTo(Cause.Kind.FIRM);
    assertThat(cause.id()).isEqualTo("kakaotalk");
    assertThat(cause.row())
        .isEqualTo(
            new Cause.SourceRow(
                "korea",
                "share",
                "share.csv",
                "kr_messenger, 2022, all, users_mau, kakaotalk",
                "press"));
    assertThat(alert.said().en())
        .isEqualTo(
            "Rule KR-DOM-1 A is now met on Mobile messengers, 2022 (monthly users, by group of"
                + " affiliates; CR1 94%): KakaoTalk went from 40.0% to 93.5% (korea/share.csv).");
    assertThat(alert.said().ko()).contains("규칙 KR-DOM-1 A 새로 충족").contains("40.0% → 93.5%");
    assertThat(look(RULES)).as("looked at once").isEmpty();
    assertThat(new AlertStore(database).alerts(AlertFilter.ALL, 9)).containsExactly(alert);
    publish(messenger(9_000, "possible", "93.5"));
    assertThat(look(RULES)).as("possible is not a change").isEmpty();
    publish(messenger(6_000, "not met", "40"));
    assertThat(onlyOne(look(RULES)).said().en()).contains("is no longer met");
  }

  @Test
  void aMeasureIsRaisedOnceUntilItWasBackPastTheReset() {
    List<Double> values = List.of(6_000.0, 8_500.0, 7_500.0, 8_600.0, 6_900.0, 8_100.0);
    List<Integer> raised = new ArrayList<>();
    for (double value : values) {
      publish(messenger(value, "met", String.valueOf(value / 100)));
      raised.add(look(HHI).size());
    }
    assertThat(raised).containsExactly(0, 1, 0, 0, 0, 1);
    Alert last = new AlertStore(database).alerts(AlertFilter.ALL, 1).get(0);
    assertThat(last.place().market()).isEqualTo("kr_messenger");
  }

  @Test
  void aNewSinglePointNamesTheDependencyThatMadeIt() {
    tables = FAILURES;
    List<StoredRow> before = new ArrayList<>(RichRows.rows());
    before.removeIf(
        row -> row.table().equals("dependency") && "pay".equals(row.cells().get("dependent_id")));
    before.replaceAll(
        row ->
            row.table().equals("failure") && "Auth".equals(row.cells().get("node"))
                ? row.with("lost_weight", 13e6)
                : row);
    publish(before);
    look(POINTS);
    publish(
        with(
            RichRows.rows(),
            KOREA.node("dc3", "Third site").with("users", StoredDataset.decimal("0")),
            KOREA.failure("dc3", 3, 60e6)));
    List<Alert> alerts = look(POINTS);
    assertThat(alerts).extracting(alert -> alert.place().node()).containsExactly("Auth", "dc3");
    Alert auth = alerts.get(0);
    assertThat(auth.causes().get(0).kind()).isEqualTo(Cause.Kind.EDGE);
    assertThat(auth.causes().get(0).id()).isEqualTo("pay > Auth");
    assertThat(auth.causes().get(0).change()).isEqualTo("added");
    assertThat(auth.said().en())
        .isEqualTo(
            "The failure of Kakao log-in now takes down services with 82 million users (before: 13"
                + " million), above 50 million: the dependency KakaoPay > Kakao log-in was added.");
    assertThat(alerts.get(1).said().en()).contains("(new)");
  }

  @Test
  void dataThatGrowOldAreRaisedOnceWithoutARelease() {
    publish(RichRows.rows());
    assertThat(look("2023-06-01", AGE)).isEmpty();
    assertThat(look("2024-02-04", AGE)).as("400 days").isEmpty();
    Alert alert = onlyOne(look("2024-02-05", AGE));
    assertThat(alert.said().en())
        .isEqualTo(
            "The newest data of Korean platforms, 2022 are of 2022-12-31, 401 days ago, more than"
                + " 400: nothing newer was released.");
    assertThat(look("2024-02-06", AGE)).isEmpty();
  }

  private static Alert onlyOne(List<Alert> alerts) {
    assertThat(alerts).hasSize(1);
    return alerts.get(0);
  }

  @Test
  void aReleaseIsLookedAtAgainWhereTheDatabaseDidNotAnswer() throws SQLException {
    publish(messenger(6_000, "not met", "40"));
    look(RULES);
    publish(messenger(9_000, "met", "93.5"));
    AlertSettings settings = new AlertSettings(List.of(RULES), WebhookSettings.NONE);
    try (CurrentRelease releases =
            CurrentRelease.watch(new ReleaseStore(folder), Duration.ofHours(1), 256L << 20);
        AlertWatch watch =
            new AlertWatch(releases, new AlertStore(database), settings, Clock.systemUTC())) {
      execute(
          "create trigger full before insert on alert_release"
              + " begin select raise(abort, 'the disk is full'); end");
      assertThatThrownBy(watch::look)
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("the disk is full");
      execute("drop trigger full");
      assertThat(onlyOne(watch.look()).after()).isEqualTo("met");
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
