package org.chokepoint.operations.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Alerts as JSON: as they are kept, and as others get them. */
public final class AlertText {
  private static final JsonMapper JSON = new JsonMapper();

  private AlertText() {}

  /** As it is kept. */
  static String kept(Alert alert) {
    return text(alert);
  }

  /** The alert of a kept text. */
  static Alert of(String kept) {
    try {
      return JSON.readValue(kept, Alert.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the operations database holds an alert that is none", e);
    }
  }

  /** The members of an alert as receivers and readers get them. */
  public static Map<String, Object> members(Alert alert) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", alert.id());
    all.put("kind", alert.kind().id());
    all.put("watch", alert.watch());
    all.put("subject", alert.subject());
    all.put("dataset", alert.place().dataset());
    all.put("market", alert.place().market());
    all.put("node", alert.place().node());
    all.put("release", alert.release());
    all.put("raised_at", alert.raisedAt());
    all.put("before", alert.before());
    all.put("after", alert.after());
    all.put("threshold", alert.threshold());
    all.put("message", Map.of("en", alert.said().en(), "ko", alert.said().ko()));
    all.put("causes", alert.causes().stream().map(AlertText::members).toList());
    all.put("links", alert.links());
    return all;
  }

  private static Map<String, Object> members(Cause cause) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("kind", cause.kind().id());
    all.put("id", cause.id());
    all.put("name", cause.name());
    all.put("change", cause.change());
    all.put("before", cause.before());
    all.put("after", cause.after());
    all.put("dataset", cause.row().dataset());
    all.put("table", cause.row().table());
    all.put("file", cause.row().file());
    all.put("key", cause.row().key());
    all.put("source", cause.row().source());
    return all;
  }

  /** The body of a message: the type, when it happened, and the alert. */
  static String message(Alert alert) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", "alert." + alert.kind().id());
    all.put("timestamp", alert.raisedAt());
    all.put("data", members(alert));
    return text(all);
  }

  /** The body of a message that only tries whether a receiver can be reached. */
  static String trial(String target, String timestamp) {
    return text(
        new LinkedHashMap<>(
            Map.of(
                "type",
                "alert.test",
                "timestamp",
                timestamp,
                "data",
                Map.of("target", target, "links", List.of()))));
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an alert cannot be written as JSON", e);
    }
  }
}
