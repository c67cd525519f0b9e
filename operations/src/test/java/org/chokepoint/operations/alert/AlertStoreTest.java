package org.chokepoint.operations.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.operations.database.OperationsDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:15:01Z");
  private static final Standing STANDING = new Standing(Map.of(new Standing.Key("w", "s"), "met"));

  @Test
  void twoServersKeepAReleaseOnceInSqlite(@TempDir Path home) {
    try (OperationsDatabase one = OperationsDatabase.in(home);
        OperationsDatabase other = OperationsDatabase.in(home)) {
      keepsOnce(new AlertStore(one), new AlertStore(other));
    }
  }

  @Test
  void twoServersKeepAReleaseOnceInPostgres() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        OperationsDatabase one =
            OperationsDatabase.open(server.getJdbcUrl("postgres", "postgres"));
        OperationsDatabase other =
            OperationsDatabase.open(server.getJdbcUrl("postgres", "postgres"))) {
      keepsOnce(new AlertStore(one), new AlertStore(other));
    }
  }

  private static void keepsOnce(AlertStore one, AlertStore other) {
    AlertStore.Turn turn = one.turn();
    AlertStore.Turn same = other.turn();
    assertThat(turn.standing()).isEqualTo(Standing.NONE);
    List<Alert> alerts = List.of(Alerts.of("w", "s", "r1"));
    assertThat(one.keep(turn, "r1", alerts, STANDING, WebhookSettings.NONE, NOW)).isTrue();
    assertThat(other.keep(same, "r1", alerts, STANDING, WebhookSettings.NONE, NOW))
        .as("the other has looked meanwhile")
        .isFalse();
    assertThat(other.keep(other.turn(), "r1", alerts, STANDING, WebhookSettings.NONE, NOW))
        .as("the release was looked at")
        .isFalse();
    assertThat(other.turn().standing()).isEqualTo(STANDING);
    assertThat(other.looked()).containsExactly("r1");
    assertThat(other.alerts(AlertFilter.ALL, 10)).isEqualTo(alerts);
    assertThat(other.alert(alerts.get(0).id())).contains(alerts.get(0));
    assertThat(
            other.alerts(
                new AlertFilter(
                    Optional.of("kr_messenger"), Optional.of(AlertKind.STALE), Optional.empty()),
                10))
        .isEmpty();
    assertThat(other.keepTick(other.turn(), List.of(), Standing.NONE, WebhookSettings.NONE, NOW))
        .isTrue();
    assertThat(one.turn().standing()).isEqualTo(Standing.NONE);
  }
}
