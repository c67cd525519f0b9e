package org.chokepoint.api.data;

import java.util.List;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.Cause;

/** Alerts as they stand in answers. */
final class AlertRows {
  private AlertRows() {}

  /** Alerts as rows. */
  static RowSet of(List<Alert> alerts) {
    return ListedRows.of("alerts", alerts)
        .text("id", "the same for the same watch, subject and release", Alert::id)
        .text("kind", "rule, measure, failure or stale", alert -> alert.kind().id())
        .text("watch", "the watch of conf/alerts.conf that raised it", Alert::watch)
        .text("subject", "what was watched: identifiers joined by bars", Alert::subject)
        .text("dataset", "the dataset", alert -> alert.place().dataset())
        .text("market", "the market, if it is about one", alert -> alert.place().market())
        .text("node", "the node, if it is about one", alert -> alert.place().node())
        .text("release", "the release that brought it", Alert::release)
        .text("raised_at", "when it was raised", Alert::raisedAt)
        .text("before", "how it stood before", Alert::before)
        .text("after", "how it stands now", Alert::after)
        .text("threshold", "where the line is", Alert::threshold)
        .text("message", "what happened and why, in English", alert -> alert.said().en())
        .text("message_ko", "what happened and why, in Korean", alert -> alert.said().ko())
        .text("cause_kind", "what moved it: firm, edge, node, rules and so on", AlertRows::kind)
        .text("cause", "the firm or the dependency that moved it", AlertRows::cause);
  }

  private static String kind(Alert alert) {
    return alert.causes().stream().findFirst().map(Cause::kind).map(Cause.Kind::id).orElse("");
  }

  private static String cause(Alert alert) {
    return alert.causes().stream().findFirst().map(Cause::id).orElse("");
  }
}
