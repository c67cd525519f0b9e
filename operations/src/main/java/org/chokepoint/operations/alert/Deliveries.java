package org.chokepoint.operations.alert;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chokepoint.operations.alert.Delivery.State;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Row;
import org.chokepoint.operations.database.Statements;

/** Messages to receivers: which are due, who tries them, and what became of them. */
public final class Deliveries {
  /** How long after each failed attempt the next one is made; after the last there is none. */
  static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** Longer than any attempt takes, so that no other server tries the same at the same time. */
  private static final Duration HOLD = Duration.ofMinutes(2);

  private static final String COLUMNS =
      "select id, alert, target, state, attempts, created_at, due_at, ended_at, status, error"
          + " from alert_delivery";

  private final OperationsDatabase database;

  /** The messages of a database. */
  public Deliveries(OperationsDatabase database) {
    this.database = database;
  }

  /** Orders a message; ordered twice it is one. */
  static void order(Statements rows, String alert, String target, Instant now) {
    rows.write(
        "insert into alert_delivery (id, alert, target, state, attempts, created_at, due_at,"
            + " held_by, held_until, status, error) values (?, ?, ?, ?, 0, ?, ?, '', 0, 0, '')"
            + " on conflict do nothing",
        id(alert, target),
        alert,
        target,
        State.WAITING.id(),
        now,
        now);
  }

  private static String id(String alert, String target) {
    byte[] both = (alert + "\n" + target).getBytes(StandardCharsets.UTF_8);
    return "msg_" + UUID.nameUUIDFromBytes(both).toString().replace("-", "");
  }

  /** Takes one message that is due, so that nobody else tries it until the hold is over. */
  Optional<Delivery> take(String server, Instant now) {
    return database.inTransaction(
        rows ->
            rows
                .rows(
                    COLUMNS
                        + " where state = ? and due_at <= ? and held_until <= ?"
                        + " order by due_at, id limit 8",
                    Deliveries::delivery,
                    State.WAITING.id(),
                    now,
                    now)
                .stream()
                .filter(
                    due ->
                        rows.write(
                                "update alert_delivery set held_by = ?, held_until = ?"
                                    + " where id = ? and state = ? and held_until <= ?",
                                server,
                                now.plus(HOLD),
                                due.id(),
                                State.WAITING.id(),
                                now)
                            == 1)
                .findFirst());
  }

  /** Notes what came of an attempt; nothing where the hold went to another server. */
  void tried(Delivery delivery, String server, Attempted attempted, Instant now) {
    int attempts = delivery.attempts() + 1;
    boolean again = attempted.again() && attempts <= WAITS.size();
    State state = attempted.arrived() ? State.DELIVERED : again ? State.WAITING : State.DEAD;
    Instant due = again ? now.plus(WAITS.get(attempts - 1)) : now;
    database.inTransaction(
        rows ->
            rows.write(
                "update alert_delivery set state = ?, attempts = ?, due_at = ?, held_by = '',"
                    + " held_until = 0, ended_at = ?, status = ?, error = ?"
                    + " where id = ? and held_by = ?",
                state.id(),
                attempts,
                due,
                state == State.WAITING ? Optional.empty() : Optional.of(now),
                attempted.status(),
                attempted.error(),
                delivery.id(),
                server));
  }

  /**
   * Begins a message that has ended or waits anew, at once.
   *
   * @return false if there is none of that identifier
   */
  public boolean retry(String id, Instant now) {
    return database.inTransaction(
            rows ->
                rows.write(
                    "update alert_delivery set state = ?, attempts = 0, due_at = ?, held_by = '',"
                        + " held_until = 0, ended_at = null where id = ?",
                    State.WAITING.id(),
                    now,
                    id))
        == 1;
  }

  /** The messages, newest first. */
  public List<Delivery> all(int most) {
    return database.reading(
        rows ->
            rows.rows(
                COLUMNS + " order by created_at desc, id limit ?", Deliveries::delivery, most));
  }

  /** How many messages were given up. */
  public long dead() {
    return database.reading(
        rows ->
            rows.first(
                    "select count(*) as n from alert_delivery where state = ?",
                    row -> row.number("n"),
                    State.DEAD.id())
                .orElse(0L));
  }

  private static Delivery delivery(Row row) throws SQLException {
    return new Delivery(
        row.text("id"),
        row.text("alert"),
        row.text("target"),
        State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
        (int) row.number("attempts"),
        row.instant("created_at"),
        row.instant("due_at"),
        row.maybeInstant("ended_at"),
        (int) row.number("status"),
        row.text("error"));
  }
}
