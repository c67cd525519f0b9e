package org.chokepoint.operations.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.database.Statements;

/**
 * Alerts, what was looked at, and how everything stood. Any number of servers may use it: of two
 * that look at the same release the first counts.
 */
public final class AlertStore {
  private final OperationsDatabase database;

  /** The alerts of a database. */
  public AlertStore(OperationsDatabase database) {
    this.database = database;
  }

  /**
   * How everything stood, and the turn after which it stood so.
   *
   * @param turn to be given back with what was found
   * @param standing how everything stood
   */
  public record Turn(long turn, Standing standing) {}

  /** How everything stands now. */
  public Turn turn() {
    return database.inTransaction(
        rows -> {
          long turn =
              rows.first("select turn from alert_turn where id = 1", row -> row.number("turn"))
                  .orElse(0L);
          Map<Standing.Key, String> states = new HashMap<>();
          rows.rows(
                  "select watch, subject, state from alert_standing",
                  row ->
                      Map.entry(
                          new Standing.Key(row.text("watch"), row.text("subject")),
                          row.text("state")))
              .forEach(one -> states.put(one.getKey(), one.getValue()));
          return new Turn(turn, new Standing(states));
        });
  }

  /** The releases that were looked at. */
  public List<String> looked() {
    return database.reading(
        rows -> rows.rows("select release_id from alert_release", row -> row.text("release_id")));
  }

  /**
   * Keeps what a look at a release found, with a message to each receiver, all or nothing.
   *
   * @return false, and nothing is kept, if another server has looked at anything since the turn, or
   *     at this release ever
   */
  public boolean keep(
      Turn turn,
      String release,
      List<Alert> alerts,
      Standing standing,
      WebhookSettings webhooks,
      Instant now) {
    return database.inTransaction(
        rows -> {
          if (!next(rows, turn)
              || rows.write(
                      "insert into alert_release (release_id, looked_at, raised) values (?, ?, ?)"
                          + " on conflict do nothing",
                      release,
                      now,
                      alerts.size())
                  == 0) {
            return false;
          }
          write(rows, alerts, standing, turn.standing(), webhooks, now);
          return true;
        });
  }

  /**
   * Keeps what became of what is watched without a release, such as data that grew old.
   *
   * @return false, and nothing is kept, if another server has looked at anything since the turn
   */
  public boolean keepTick(
      Turn turn, List<Alert> alerts, Standing standing, WebhookSettings webhooks, Instant now) {
    return database.inTransaction(
        rows -> {
          if (!next(rows, turn)) {
            return false;
          }
          write(rows, alerts, standing, turn.standing(), webhooks, now);
          return true;
        });
  }

  private static boolean next(Statements rows, Turn turn) {
    return rows.write(
            "update alert_turn set turn = turn + 1 where id = 1 and turn = ?", turn.turn())
        == 1;
  }

  private static void write(
      Statements rows,
      List<Alert> alerts,
      Standing standing,
      Standing before,
      WebhookSettings webhooks,
      Instant now) {
    for (Alert alert : alerts) {
      int added =
          rows.write(
              "insert into alert (id, kind, watch, subject, dataset, market, node, release_id,"
                  + " raised_at, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do"
                  + " nothing",
              alert.id(),
              alert.kind().id(),
              alert.watch(),
              alert.subject(),
              alert.place().dataset(),
              alert.place().market(),
              alert.place().node(),
              alert.release(),
              now,
              AlertText.kept(alert));
      if (added == 1) {
        webhooks.targets().stream()
            .filter(target -> target.watches().covers(alert.watch()))
            .forEach(target -> Deliveries.order(rows, alert.id(), target.name(), now));
      }
    }
    standing
        .states()
        .forEach(
            (key, state) -> {
              if (!state.equals(before.states().get(key))) {
                rows.write(
                    "insert into alert_standing (watch, subject, state) values (?, ?, ?)"
                        + " on conflict (watch, subject) do update set state = excluded.state",
                    key.watch(),
                    key.subject(),
                    state);
              }
            });
    for (Standing.Key key : before.states().keySet()) {
      if (!standing.states().containsKey(key)) {
        rows.write(
            "delete from alert_standing where watch = ? and subject = ?",
            key.watch(),
            key.subject());
      }
    }
  }

  /** The alerts that are wanted, newest first. */
  public List<Alert> alerts(AlertFilter filter, int most) {
    List<String> where = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    filter.market().ifPresent(market -> add(where, values, "market = ?", market));
    filter.kind().ifPresent(kind -> add(where, values, "kind = ?", kind.id()));
    filter.since().ifPresent(since -> add(where, values, "raised_at >= ?", since));
    values.add(most);
    String condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
    return database.reading(
        rows ->
            rows.rows(
                "select body from alert" + condition + " order by raised_at desc, id limit ?",
                row -> AlertText.of(row.text("body")),
                values.toArray()));
  }

  private static void add(List<String> where, List<Object> values, String part, Object value) {
    where.add(part);
    values.add(value);
  }

  /** The alert of that identifier, if there is one. */
  public Optional<Alert> alert(String id) {
    return database.reading(
        rows ->
            rows.first(
                "select body from alert where id = ?", row -> AlertText.of(row.text("body")), id));
  }
}
